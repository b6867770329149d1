import { encodingOf } from './decodeText.ts';

/**
 * Gives what brings the chunks of a JSON file to UTF-8 without a byte order mark, whatever Unicode
 * encoding they are in; bytes that are not Unicode at all pass as they are.
 */
export function createUtf8Reader(): (chunk: Uint8Array) => Uint8Array {
  let read: ((chunk: Uint8Array) => Uint8Array) | null = null;
  return (chunk) => {
    if (read) return read(chunk);
    const encoding = encodingOf(chunk);
    if (encoding === 'utf-8') {
      read = (bytes) => bytes;
      return withoutMark(chunk);
    }
    const decoder = new TextDecoder(encoding);
    const encoder = new TextEncoder();
    read = (bytes) => encoder.encode(decoder.decode(bytes, { stream: true }));
    return read(chunk);
  };
}

/** A whole file, as `createUtf8Reader` reads it. */
export const inUtf8 = (bytes: Uint8Array): Uint8Array => createUtf8Reader()(bytes);

const MARK = [0xef, 0xbb, 0xbf];

const withoutMark = (bytes: Uint8Array) =>
  MARK.every((byte, i) => bytes[i] === byte) ? bytes.subarray(MARK.length) : bytes;
