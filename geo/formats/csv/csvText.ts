import { createUtf8Reader } from '../json/utf8Chunks.ts';

/** Makes text of the bytes of a table as they come in. */
export interface TextReader {
  /** The text up to the last line that is whole, with line feeds alone between its lines. */
  push(chunk: Uint8Array): string;
  /** The last line. */
  end(): string;
  /** some of it was not Unicode, and taken for Windows-1252 */
  isLatin1(): boolean;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** In UTF-8, UTF-16 with or without a byte order mark, or Windows-1252 as Excel saves it. */
export function createTextReader(): TextReader {
  const toUtf8 = createUtf8Reader();
  let rest = new Uint8Array(0);
  let isLatin1 = false;

  function decode(bytes: Uint8Array): string {
    return textOf(bytes).replaceAll(/\r\n?/g, '\n');
  }

  function textOf(bytes: Uint8Array): string {
    if (isLatin1) return new TextDecoder('windows-1252').decode(bytes);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      isLatin1 = true;
      return textOf(bytes);
    }
  }

  return {
    push: (chunk) => {
      const bytes = joined(rest, toUtf8(chunk));
      const end = lastLineEnd(bytes);
      rest = bytes.slice(end);
      return decode(bytes.subarray(0, end));
    },
    end: () => decode(rest),
    isLatin1: () => isLatin1,
  };
}

/** After the last line end; one that is a carriage return may go on in the next chunk. */
function lastLineEnd(bytes: Uint8Array): number {
  const feed = bytes.lastIndexOf(LINE_FEED);
  if (feed >= 0) return feed + 1;
  return bytes.subarray(0, -1).lastIndexOf(CARRIAGE_RETURN) + 1;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
