import latin500 from '@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExtended500 from '@fontsource/noto-sans/files/noto-sans-latin-ext-500-normal.woff2?url';
import latinExtended600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

export const STREET_NAME_FONT = 'Noto Sans Medium';
export const AREA_NAME_FONT = 'Noto Sans SemiBold';

/** The map's letters, from files of our own: there is no glyph server to ask. */
export function fontFaces(): NonNullable<StyleSpecification['font-faces']> {
  return {
    [STREET_NAME_FONT]: [face(latin500, LATIN), face(latinExtended500, LATIN_EXTENDED)],
    [AREA_NAME_FONT]: [face(latin600, LATIN), face(latinExtended600, LATIN_EXTENDED)],
  };
}

// MapLibre wants whole addresses
const face = (url: string, ranges: string[]) => ({
  url: new URL(url, document.baseURI).href,
  'unicode-range': ranges,
});

const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F', 'U+20AC'];
const LATIN_EXTENDED = ['U+0100-02BA', 'U+1E00-1E9F', 'U+1EF2-1EFF'];
