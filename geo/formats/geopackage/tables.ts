import { namedCrs, type NamedCrs } from '../crs/crsName.ts';
import { rowsOf, type Database, type Row } from './database.ts';

/** A table with a geometry in every row. */
export interface MapTable {
  readonly name: string;
  readonly geometryColumn: string;
  /** null: the file does not say */
  readonly crs: NamedCrs | null;
}

/** The tables for maps of a GeoPackage; null when a database is none. */
export function mapTables(database: Database): readonly MapTable[] | null {
  const [counted] = rowsOf(database, IS_GEOPACKAGE);
  return counted?.['tables'] === 3 ? [...rowsOf(database, MAP_TABLES)].map(mapTable) : null;
}

const IS_GEOPACKAGE = `SELECT count(*) AS tables FROM sqlite_master WHERE lower(name) IN
  ('gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys')`;

// no views: a view can be a question without an end
const MAP_TABLES = `SELECT m.name AS name, g.column_name AS geometry, s.srs_name AS title,
    s.organization AS organization, s.organization_coordsys_id AS code
  FROM gpkg_geometry_columns g
  JOIN sqlite_master m ON lower(m.name) = lower(g.table_name) AND m.type = 'table'
  LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
  ORDER BY g.rowid`;

const mapTable = (row: Row): MapTable => ({
  name: String(row['name']),
  geometryColumn: String(row['geometry']),
  crs: crsOf(row),
});

/** Of a code of EPSG its meaning, of anything else its title, for people to read. */
function crsOf({ organization, code, title }: Row): NamedCrs | null {
  // 'NONE', -1 and 0: a plane or a globe of which nothing is known
  if (typeof organization !== 'string' || typeof code !== 'number' || code <= 0) return null;
  const named = namedCrs(`${organization}:${code}`);
  const isCrs84 = /^WGS 84 \(CRS84\)$|^OGC:CRS84$/i.test(String(title));
  if (named.known === null && isCrs84) return namedCrs('OGC:CRS84');
  return named.known === null ? { ...named, text: `${String(title)} (${named.text})` } : named;
}
