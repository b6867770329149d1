/**
 * The lines of a text that is no wider than `width`, in whatever unit `measure` gives. Lines of the text
 * stay lines; a word that is too wide is broken. No more than `most` lines: then the last one says so.
 */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (lines.length > most) break;
    lines.push(...wrapLine(line, width, measure));
  }
  return lines.length > most ? [...lines.slice(0, most - 1), '…'] : lines;
}

function wrapLine(line: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/\s+/)) {
    const longer = current ? `${current} ${word}` : word;
    if (measure(longer) <= width) {
      current = longer;
      continue;
    }
    if (current) lines.push(current);
    const pieces = measure(word) <= width ? [word] : brokenWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
  }
  return [...lines, current];
}

/** By code points: an emoji is not cut in two. */
function brokenWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
