export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Which Unicode encoding the bytes begin in. */
export function encodingOf(bytes: Uint8Array): Exclude<Encoding, 'windows-1252'> {
  const [first, second] = bytes;
  // JSON begins with an ASCII character, so half of the first two bytes of UTF-16 is zero
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

export function decodeAs(encoding: Encoding, bytes: Uint8Array, fatal = false): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}
