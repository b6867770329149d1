export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a JSON file, without a byte order mark. JSON is UTF-8, yet Windows programs save
 * UTF-16, with or without its mark, and old GIS exports Windows-1252; that is what bytes are taken
 * for when they are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  try {
    return { text: decodeAs(encoding, bytes, true), encoding };
  } catch {
    // UTF-16 has no other reading; its broken characters become U+FFFD
    const fallback = encoding === 'utf-8' ? 'windows-1252' : encoding;
    return { text: decodeAs(fallback, bytes), encoding: fallback };
  }
}

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
