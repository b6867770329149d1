import { decodeAs, type Encoding } from './decodeText.ts';
import { placeAfter, TEXT_START } from './textPlace.ts';
import type { TextPart } from './parseText.ts';

/** Bytes of a file that wait to be read as text. */
export interface TextBuffer {
  add(bytes: Uint8Array): void;
  /** how many wait */
  size(): number;
  /** the text of the last few that wait, for looking back */
  tail(bytes: number): string;
  /** All that wait, as text; none wait afterwards. */
  take(): TextPart;
  /** some were not UTF-8, and taken for Windows-1252 */
  hadLatin1(): boolean;
}

export function createTextBuffer(): TextBuffer {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let at = TEXT_START;
  let hadLatin1 = false;

  function decode(bytes: Uint8Array): string {
    try {
      return decodeAs('utf-8', bytes, true);
    } catch {
      hadLatin1 = true;
      return decodeAs(LATIN_1, bytes);
    }
  }

  return {
    add: (bytes) => {
      if (bytes.length === 0) return;
      pieces.push(bytes);
      size += bytes.length;
    },
    size: () => size,
    tail: (bytes) => {
      let from = pieces.length;
      for (let got = 0; from > 0 && got < bytes; got += pieces[from]!.length) from--;
      return decodeAs(LATIN_1, joined(pieces.slice(from)).subarray(-bytes));
    },
    take: () => {
      const part = { text: decode(joined(pieces)), at };
      at = placeAfter(at, part.text);
      pieces = [];
      size = 0;
      return part;
    },
    hadLatin1: () => hadLatin1,
  };
}

const LATIN_1: Encoding = 'windows-1252';

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
