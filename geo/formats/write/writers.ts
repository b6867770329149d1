import { KNOWN_CRS, type KnownCrs } from '../crs/projections.ts';
import type { LayerWriter } from './outLayer.ts';

/** A format that is written. */
export interface OutFormat {
  /** the coordinate systems that a file of the format can say it is in */
  readonly crs: readonly KnownCrs[];
  /** whether layers without geometry have a place in it */
  readonly holdsTables: boolean;
  /** of the Internet Assigned Numbers Authority, where it has one */
  readonly mediaType: string;
  /** loads what gives the file, piece by piece */
  readonly load: () => Promise<LayerWriter>;
}

const ZIP = 'application/zip';

const geoJson: OutFormat = {
  crs: KNOWN_CRS,
  holdsTables: false,
  mediaType: 'application/geo+json',
  load: async () => (await import('./writeGeoJson.ts')).writeGeoJson,
};
const geoJsonLines: OutFormat = {
  crs: ['EPSG:4326'],
  holdsTables: false,
  mediaType: 'application/geo+json-seq',
  load: async () => (await import('./writeGeoJson.ts')).writeGeoJsonLines,
};
const csv: OutFormat = {
  crs: KNOWN_CRS,
  holdsTables: true,
  mediaType: 'text/csv;charset=utf-8',
  load: async () => (await import('./writeFeatureCsv.ts')).writeFeatureCsv,
};
const geoPackage: OutFormat = {
  crs: KNOWN_CRS,
  holdsTables: true,
  mediaType: 'application/geopackage+sqlite3',
  load: async () => (await import('./geopackage/writeGeoPackage.ts')).writeGeoPackage,
};
const shapefile: OutFormat = {
  crs: KNOWN_CRS,
  holdsTables: true,
  mediaType: ZIP,
  load: async () => (await import('./shapefile/writeShapefile.ts')).writeShapefile,
};
const kml: OutFormat = {
  crs: ['EPSG:4326'],
  holdsTables: false,
  mediaType: 'application/vnd.google-earth.kml+xml',
  load: async () => (await import('./writeKml.ts')).writeKml,
};
const xlsx: OutFormat = {
  crs: KNOWN_CRS,
  holdsTables: true,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  load: async () => (await import('./writeXlsx.ts')).writeXlsx,
};

/** Of a format that holds one layer: a file for each, in a zip. */
const zipped = (format: OutFormat, extension: string): OutFormat => ({
  crs: format.crs,
  holdsTables: true,
  mediaType: ZIP,
  load: async () => (await import('./fileEach.ts')).fileEach(await format.load(), extension),
});

/** The formats that are written, by the extension of the file. */
export const OUT_FORMATS: ReadonlyMap<string, OutFormat> = new Map([
  ['gpkg', geoPackage],
  ['geojson', geoJson],
  ['json', geoJson],
  ['geojsonl', geoJsonLines],
  ['ndjson', geoJsonLines],
  ['geojson.zip', zipped(geoJson, 'geojson')],
  ['shp.zip', shapefile],
  ['zip', shapefile],
  ['kml', kml],
  ['xlsx', xlsx],
  ['csv', csv],
  ['csv.zip', zipped(csv, 'csv')],
]);

/** The format that a file is to have by its name; the longest extension tells. */
export function outFormatOf(file: string): OutFormat | null {
  const [, last, one] = /(?:\.(\w+))?\.(\w+)$/.exec(file.toLowerCase()) ?? [];
  return OUT_FORMATS.get(`${last}.${one}`) ?? OUT_FORMATS.get(one ?? '') ?? null;
}
