import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';

export interface TestGeoPackage {
  readonly rows: readonly { readonly name: string; readonly geometry: Uint8Array | null }[];
  /** of the table, and of the row that describes it; null: there is no such row */
  readonly srs?: { readonly id: number; readonly organization: string; readonly title: string };
  /** done at the end */
  readonly more?: string;
}

/** A GeoPackage with a table of lines, as small as can be. */
export async function geoPackageOf({
  rows,
  srs = { id: 4326, organization: 'EPSG', title: 'WGS 84' },
  more = '',
}: TestGeoPackage): Promise<Uint8Array> {
  const sqlite = await initSqlJs();
  const database = new sqlite.Database();
  database.run(TABLES);
  database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?)', [
    srs.title,
    srs.id,
    srs.organization,
    srs.id,
  ]);
  database.run(`INSERT INTO gpkg_geometry_columns VALUES ('straten', 'geom', ?)`, [srs.id]);
  for (const { name, geometry } of rows) {
    database.run('INSERT INTO straten (geom, name) VALUES (?, ?)', [geometry, name]);
  }
  database.run(more);
  const bytes = database.export();
  database.close();
  return bytes;
}

const TABLES = `CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id);
  CREATE TABLE gpkg_contents (table_name, data_type);
  CREATE TABLE gpkg_geometry_columns (table_name, column_name, srs_id);
  CREATE TABLE straten (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT);`;

/** A database that has nothing to do with maps. */
export async function plainDatabase(): Promise<Uint8Array> {
  const sqlite = await initSqlJs();
  const database = new sqlite.Database();
  database.run('CREATE TABLE bladwijzers (naam); INSERT INTO bladwijzers VALUES (1)');
  return database.export();
}

/** A line as a GeoPackage holds it. `count`: how many places it says to have. */
export function lineBlob(
  line: readonly (readonly [number, number])[],
  count = line.length,
): Uint8Array {
  const bytes = new Uint8Array(8 + 9 + 16 * line.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x47, 0x50, 0, 1]);
  view.setInt32(4, 4326, true);
  bytes[8] = 1;
  view.setUint32(9, 2, true);
  view.setUint32(13, count, true);
  for (const [i, [x, y]] of line.entries()) {
    view.setFloat64(17 + 16 * i, x, true);
    view.setFloat64(25 + 16 * i, y, true);
  }
  return bytes;
}
