// shpjs has no types of its own, and those of others are of an older version.
declare module 'shpjs' {
  /** GeoJSON geometries in the coordinates of the file, null where a row has none */
  export function parseShp(shp: DataView): unknown[];
  /** `encoding`: a label that TextDecoder knows */
  export function parseDbf(dbf: DataView, encoding: string): object[];
}
