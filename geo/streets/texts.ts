/** Texts behind each other in one column, read one by one: a list of strings is far larger. */
export interface Texts {
  /** one a text: where it ends in `bytes` */
  readonly ends: Uint32Array;
  /** UTF-8 */
  readonly bytes: Uint8Array;
}

export function packTexts(texts: readonly string[]): Texts {
  const utf8 = new TextEncoder();
  // no character takes more bytes than three times its units
  const room = new Uint8Array(texts.reduce((sum, text) => sum + 3 * text.length, 0));
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => {
    end += utf8.encodeInto(text, room.subarray(end)).written;
    return end;
  });
  return { ends, bytes: room.slice(0, end) };
}

// a mark at the start of a text belongs to it
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

export function textAt({ ends, bytes }: Texts, row: number): string {
  return utf8.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
}

export function textsOf({ ends, bytes }: Texts): string[] {
  // decoded as one: text by text takes many times as long
  const all = utf8.decode(bytes);
  let byte = 0;
  let unit = 0;
  return Array.from(ends, (end) => {
    const start = unit;
    for (; byte < end; byte++) unit += unitsOf(bytes[byte]!);
    return all.slice(start, unit);
  });
}

/** How many units of a string begin with a byte of UTF-8: a character of four bytes is two. */
function unitsOf(byte: number): number {
  if (byte >= 0b1111_0000) return 2;
  return byte >= 0b1000_0000 && byte < 0b1100_0000 ? 0 : 1;
}
