import type { FontFiles, Typeface } from './letters.ts';
import { unpackWoff } from './unpackWoff.ts';

/** Noto Sans, from our own code: there is no font to ask for, offline or anywhere else. */
export async function loadTypeface(): Promise<Typeface> {
  const [regular, regularExtended, bold, boldExtended] = await Promise.all([
    import('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline'),
    import('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline'),
    import('@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?inline'),
    import('@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?inline'),
  ]);
  return {
    regular: filesOf(regular.default, regularExtended.default),
    bold: filesOf(bold.default, boldExtended.default),
  };
}

const filesOf = (latin: string, extended: string): FontFiles => ({
  latin: unpackWoff(bytesOf(latin)),
  extended: unpackWoff(bytesOf(extended)),
});

/** The bytes in a data URL. */
function bytesOf(dataUrl: string): Uint8Array {
  const letters = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
