// What a mail program may change on the way must not change what was said. So in the value of a field
// everything that is not plainly seen is written out, "\u{202e}", and lines are short enough not to be
// broken: "|" begins a line of its own, "+" goes on with the line before it.

// a blank that a program may drop, and signs without a shape, but for the joiner within emoji
const UNSEEN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Cn}]|[^\S ]/gu;
const LOST_BLANK = /^ | $|(?<= ) /g;
const WRITTEN_OUT = /\\(?:\\|u\{([0-9a-f]{1,6})\})/g;
/** Programs break lines from 72 characters on, with a quote mark before them. */
const LONGEST = 64;

const written = (character: string) => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/** A value as the lines of a letter; the first has no mark. */
export function linesOfValue(value: string): readonly string[] {
  return value.split('\n').flatMap((line, i) => {
    const plain = line
      .replaceAll('\\', '\\\\')
      .replaceAll(UNSEEN, written)
      .replaceAll(LOST_BLANK, '\\u{20}');
    const [first, ...rest] = shortLines(plain);
    const begin = i === 0 ? first! : first === '' ? '|' : `| ${first}`;
    return [begin].concat(rest);
  });
}

/** Breaks a line at blanks; a word that is longer is broken within. */
function shortLines(line: string): readonly string[] {
  const characters = Array.from(line);
  const lines: string[] = [];
  let from = 0;
  let mark = '';
  while (characters.length - from > LONGEST) {
    const blank = characters.lastIndexOf(' ', from + LONGEST);
    const to = blank > from ? blank : from + LONGEST;
    lines.push(mark + characters.slice(from, to).join(''));
    mark = blank > from ? '+ ' : '+';
    from = blank > from ? to + 1 : to;
  }
  return [...lines, mark + characters.slice(from).join('')];
}

/**
 * The value that lines say, the other way around: null when something is written out that is no
 * character. Lines without a mark, but for the first, were broken on the way.
 */
export function valueOfLines(lines: readonly string[]): string | null {
  const plain = lines.reduce((before, line, i) => {
    if (i === 0) return line;
    if (line.startsWith('|')) return `${before}\n${line.slice(1).replace(/^ /, '')}`;
    return before + (line.startsWith('+') ? line.slice(1) : ` ${line}`);
  }, '');
  let isRight = true;
  const value = plain.replaceAll(WRITTEN_OUT, (_, hex?: string) => {
    if (hex === undefined) return '\\';
    const code = Number.parseInt(hex, 16);
    isRight &&= code <= 0x10ffff;
    return isRight ? String.fromCodePoint(code) : '';
  });
  return isRight ? value : null;
}
