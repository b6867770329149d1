/** Where the coarse structure of a file shows: its documents and what is just inside them. */
export type JsonMark =
  | 'document-starts'
  | 'document-ends'
  /** a list directly inside a document */
  | 'list-starts'
  /** a comma between the members of a list or object directly inside a document */
  | 'member-ends'
  /** the end of such a list or object */
  | 'part-ends';

const [ORDINARY, QUOTES, OPENS, CLOSES, SEPARATES] = [0, 1, 2, 3, 4];
const [QUOTE, COMMA, LIST, BACKSLASH] = [0x22, 0x2c, 0x5b, 0x5c];
const KINDS = new Uint8Array(256).fill(ORDINARY);
KINDS[QUOTE] = QUOTES;
KINDS[COMMA] = SEPARATES;
for (const bracket of '{[') KINDS[bracket.charCodeAt(0)] = OPENS;
for (const bracket of '}]') KINDS[bracket.charCodeAt(0)] = CLOSES;

/**
 * Gives what finds the marks of JSON in UTF-8, chunk by chunk. `at`: the byte of the chunk that is
 * the mark. It trusts the brackets: whether they match is for the parser of what is between them.
 */
export function createMarkFinder(): (
  chunk: Uint8Array,
  onMark: (mark: JsonMark, at: number) => void,
) => void {
  let depth = 0;
  let isInString = false;
  /** bytes at the start of the next chunk that a backslash at the end of this one speaks of */
  let escaped = 0;

  return (chunk, onMark) => {
    const { length } = chunk;
    let at = escaped;
    while (at < length) {
      if (isInString) {
        while (at < length && chunk[at] !== QUOTE) at += chunk[at] === BACKSLASH ? 2 : 1;
        if (at >= length) break;
        isInString = false;
        at++;
      }
      while (at < length && KINDS[chunk[at]!] === ORDINARY) at++;
      if (at >= length) break;
      const byte = chunk[at]!;
      const kind = KINDS[byte];
      if (kind === QUOTES) {
        isInString = true;
      } else if (kind === OPENS) {
        depth++;
        if (depth === 1) onMark('document-starts', at);
        else if (depth === 2 && byte === LIST) onMark('list-starts', at);
      } else if (kind === CLOSES) {
        depth--;
        if (depth === 1) onMark('part-ends', at);
        else if (depth === 0) onMark('document-ends', at);
      } else if (depth === 2) {
        onMark('member-ends', at);
      }
      at++;
    }
    escaped = at - length;
  };
}
