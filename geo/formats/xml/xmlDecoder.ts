import { encodingOf } from '../json/decodeText.ts';

/** Makes text of the bytes of an XML file, piece by piece. */
export interface XmlDecoder {
  decode(chunk: Uint8Array): string;
  /** some was not in the encoding that the file names, and was taken for Windows-1252 */
  hadLatin1(): boolean;
}

export function createXmlDecoder(): XmlDecoder {
  let decoder: TextDecoder | null = null;
  let hadLatin1 = false;
  return {
    decode: (chunk) => {
      decoder ??= decoderFor(chunk);
      try {
        return decoder.decode(chunk, { stream: true });
      } catch {
        hadLatin1 = true;
        decoder = new TextDecoder('windows-1252');
        return decoder.decode(chunk, { stream: true });
      }
    },
    hadLatin1: () => hadLatin1,
  };
}

const DECLARED = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;

/** In the encoding of its first bytes, else in the one that its first line names. */
function decoderFor(start: Uint8Array): TextDecoder {
  const unicode = encodingOf(start);
  if (unicode !== 'utf-8') return new TextDecoder(unicode, { fatal: true });
  const line = String.fromCharCode(...start.subarray(0, 200));
  try {
    return new TextDecoder(DECLARED.exec(line)?.[1] ?? unicode, { fatal: true });
  } catch {
    // an encoding that nobody knows
    return new TextDecoder(unicode, { fatal: true });
  }
}
