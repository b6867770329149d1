/** Text in lines that fit a width: broken at blanks and after hyphens, else within the word. */
export function linesOf(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    if (widthOf((line + word).trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(ended(line));
    line = word;
    while (widthOf(line.trimEnd()) > width && line.length > 1) {
      const length = lettersThatFit(line, width, widthOf);
      lines.push(line.slice(0, length));
      line = line.slice(length);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, ended(line)];
}

/** A word that is broken where it may be says so. */
const ended = (line: string) => line.trimEnd().replace(/\u00ad$/u, '-');

/** Words with the blank, the hyphen or the soft hyphen after them. */
const wordsOf = (text: string) => text.match(/[^\s\u00ad-]*(?:[\s-]+|\u00ad|$)/gu) ?? [];

/** At least one, so that there is an end to it. */
function lettersThatFit(word: string, width: number, widthOf: (text: string) => number): number {
  let length = 1;
  while (length < word.length && widthOf(word.slice(0, length + 1)) <= width) length++;
  return length;
}
