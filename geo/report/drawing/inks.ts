/** The colours of a printed map: those of the light map on screen (`src/map/palette.ts`). */
export const INKS = {
  paper: '#ffffff',
  ground: '#f6f3ec',
  street: '#ffffff',
  streetCasing: '#cfc7b6',
  otherStreet: '#f5f1e8',
  otherCasing: '#dad3c4',
  text: '#35322d',
  softText: '#5c564c',
  districtBorder: '#6b6459',
  covered: '#007a5e',
  uncovered: '#d55e00',
  overlap: '#0072b2',
  sign: '#1f1d1a',
} as const;
