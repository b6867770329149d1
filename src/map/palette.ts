import type { MapTheme } from './MapPort.ts';

/** The colours of the map; those of the interface that come back on it are those of src/ui/base.css. */
export interface Palette {
  readonly ground: string;
  /** the ground outside the district */
  readonly veiled: string;
  readonly street: string;
  readonly streetCasing: string;
  readonly streetOutOfScope: string;
  readonly casingOutOfScope: string;
  readonly label: string;
  readonly labelOutOfScope: string;
  readonly labelHalo: string;
  readonly districtBorder: string;
  readonly covered: string;
  readonly uncovered: string;
  readonly overlap: string;
  readonly accent: string;
  /** inside of a halo in the accent colour */
  readonly halo: string;
  /** inside of a drawing's corners */
  readonly handle: string;
}

export const palettes: Readonly<Record<MapTheme, Palette>> = {
  light: {
    ground: '#f6f3ec',
    veiled: '#e9e4d8',
    street: '#ffffff',
    streetCasing: '#cfc7b6',
    streetOutOfScope: '#f5f1e8',
    casingOutOfScope: '#dad3c4',
    label: '#35322d',
    labelOutOfScope: '#7a7265',
    labelHalo: '#ffffff',
    districtBorder: '#6b6459',
    covered: '#007a5e',
    uncovered: '#d55e00',
    overlap: '#0072b2',
    accent: '#6a2f56',
    halo: '#f3e6ee',
    handle: '#ffffff',
  },
  dark: {
    ground: '#201e1c',
    veiled: '#171614',
    street: '#45413b',
    streetCasing: '#0f0e0d',
    streetOutOfScope: '#2c2926',
    casingOutOfScope: '#121110',
    label: '#f1eee7',
    labelOutOfScope: '#9a9388',
    labelHalo: '#2b2825',
    districtBorder: '#8c867c',
    covered: '#35b58f',
    uncovered: '#f08a3c',
    overlap: '#56b4e9',
    accent: '#d5a6c3',
    halo: '#3a2733',
    handle: '#171614',
  },
};
