import { KNOWN_CRS, type KnownCrs } from '../crs/projections.ts';
import type { OutLayer } from './outLayer.ts';

/** A format that is written. */
export interface OutFormat {
  /** the coordinate systems that a file of the format can say it is in */
  readonly crs: readonly KnownCrs[];
  /** loads what gives the file, piece by piece */
  readonly load: () => Promise<(layers: readonly OutLayer[]) => Iterable<string | Uint8Array>>;
}

const geoJson: OutFormat = {
  crs: KNOWN_CRS,
  load: async () => (await import('./writeGeoJson.ts')).writeGeoJson,
};
const geoJsonLines: OutFormat = {
  crs: ['EPSG:4326'],
  load: async () => (await import('./writeGeoJson.ts')).writeGeoJsonLines,
};
const csv: OutFormat = {
  crs: KNOWN_CRS,
  load: async () => (await import('./writeFeatureCsv.ts')).writeFeatureCsv,
};

/** The formats that are written, by the extension of the file. */
export const OUT_FORMATS: ReadonlyMap<string, OutFormat> = new Map([
  ['geojson', geoJson],
  ['json', geoJson],
  ['geojsonl', geoJsonLines],
  ['ndjson', geoJsonLines],
  ['csv', csv],
]);
