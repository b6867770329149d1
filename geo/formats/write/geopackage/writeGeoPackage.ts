import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import type { Database, SqlValue } from 'sql.js';
import { codeOf, CRS_TEXTS } from '../../crs/wktOfCrs.ts';
import type { KnownCrs } from '../../crs/projections.ts';
import { quoted } from '../../geopackage/database.ts';
import { boxAround, boxOf, type Box } from '../boxOf.ts';
import { textOf } from '../columnTypes.ts';
import { distinctNames } from '../distinctNames.ts';
import { FEATURES_A_STEP, type ColumnType, type OutColumn, type OutLayer } from '../outLayer.ts';
import { qmlOf } from '../qgis/qmlOf.ts';
import { geometryBlob } from './geometryBlob.ts';
import { GEOPACKAGE_SCHEMA, STYLES_SCHEMA } from './schema.ts';

/**
 * A GeoPackage: a table a layer, with what its columns mean and how QGIS draws it. There is no spatial
 * index: SQLite as it is built for the web lacks the module, and readers make one when they want it.
 */
export async function* writeGeoPackage(
  layers: readonly OutLayer[],
  onWritten: (features: number) => void,
): AsyncGenerator<Uint8Array> {
  const sqlite = await initSqlJs();
  const database = new sqlite.Database();
  try {
    database.run(GEOPACKAGE_SCHEMA);
    database.run('BEGIN');
    // WGS84 has to be there, whatever the layers are in
    const systems = new Set<KnownCrs>(['EPSG:4326', ...layers.map(({ crs }) => crs)]);
    for (const crs of systems) addSystem(database, crs);
    const tables = tableNames(layers);
    for (const [i, layer] of layers.entries()) addLayer(database, tables[i]!, layer, onWritten);
    if (layers.some(({ style }) => style)) addStyles(database, tables, layers);
    database.run('COMMIT');
    yield database.export();
  } finally {
    database.close();
  }
}

/** Names that no table of the format has, and none of SQLite's own. */
function tableNames(layers: readonly OutLayer[]): readonly string[] {
  const names = layers.map(({ name }) => {
    const plain = name.replaceAll('\0', '').trim() || 'features';
    return /^(gpkg|sqlite|rtree|layer_styles|idx)/i.test(plain) ? `_${plain}` : plain;
  });
  return distinctNames(names, { longest: 200 });
}

function addSystem(database: Database, crs: KnownCrs): void {
  const { name, ogc } = CRS_TEXTS[crs];
  const code = codeOf(crs);
  database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)', [
    name,
    code,
    'EPSG',
    code,
    ogc,
  ]);
}

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  text: 'TEXT',
};

function addLayer(
  database: Database,
  table: string,
  layer: OutLayer,
  onWritten: (features: number) => void,
): void {
  const { columns, geometry, crs } = layer;
  const isMap = geometry !== 'none';
  const names = distinctNames(
    columns.map(({ name }) => name.replaceAll('\0', '') || 'column'),
    { longest: 200, taken: ['fid', 'geom'] },
  );
  const typed = columns.map(({ type }, i) => `${quoted(names[i]!)} ${SQL_TYPES[type]}`);
  const place = isMap ? [`geom ${sqlGeometry(layer)}`] : [];
  const key = 'fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL';
  database.run(`CREATE TABLE ${quoted(table)} (${[key, ...place, ...typed].join(', ')})`);
  const box = insertFeatures(database, table, layer, onWritten);
  database.run(
    `INSERT INTO gpkg_contents
      (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      table,
      isMap ? 'features' : 'attributes',
      table,
      layer.about,
      ...(box ?? [null, null, null, null]),
      isMap ? codeOf(crs) : null,
    ],
  );
  if (isMap) {
    database.run(`INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)`, [
      table,
      sqlGeometry(layer),
      codeOf(crs),
    ]);
  }
  describeColumns(database, table, columns, names);
}

const sqlGeometry = ({ geometry }: OutLayer) =>
  geometry === 'mixed' ? 'GEOMETRY' : geometry.toUpperCase();

function insertFeatures(
  database: Database,
  table: string,
  { columns, geometry, crs, features }: OutLayer,
  onWritten: (features: number) => void,
): Box | null {
  const isMap = geometry !== 'none';
  const marks = ['NULL', ...(isMap ? ['?'] : []), ...columns.map(() => '?')];
  const statement = database.prepare(`INSERT INTO ${quoted(table)} VALUES (${marks.join(', ')})`);
  let box: Box | null = null;
  try {
    for (const [i, { shapes, properties }] of features.entries()) {
      const values = columns.map(({ name, type }) => sqlValue(properties[name], type));
      if (isMap) box = boxAround(box, boxOf(shapes));
      const place = isMap ? [geometryBlob(shapes, geometry, codeOf(crs))] : [];
      statement.run([...place, ...values]);
      if ((i + 1) % FEATURES_A_STEP === 0) onWritten(FEATURES_A_STEP);
    }
    onWritten(features.length % FEATURES_A_STEP);
  } finally {
    statement.free();
  }
  return box;
}

function sqlValue(value: unknown, type: ColumnType): SqlValue {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return value === true ? 1 : 0;
  if (typeof value === 'number' && type !== 'text') return Number.isFinite(value) ? value : null;
  // to many programs it ends a text
  return textOf(value).replaceAll('\0', '');
}

/** What is said of columns, for programs that show it. */
function describeColumns(
  database: Database,
  table: string,
  columns: readonly OutColumn[],
  names: readonly string[],
): void {
  for (const [i, { about }] of columns.entries()) {
    if (about === '') continue;
    database.run(`INSERT INTO gpkg_data_columns VALUES (?, ?, NULL, NULL, ?, NULL, NULL)`, [
      table,
      names[i]!,
      about,
    ]);
  }
}

function addStyles(
  database: Database,
  tables: readonly string[],
  layers: readonly OutLayer[],
): void {
  database.run(STYLES_SCHEMA);
  for (const [i, { style }] of layers.entries()) {
    if (!style) continue;
    database.run(
      `INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column,
        styleName, styleQML, styleSLD, useAsDefault, description, owner, ui)
        VALUES ('', '', ?, 'geom', ?, ?, '', 1, '', '', NULL)`,
      [tables[i]!, cut30(tables[i]!), qmlOf(style)],
    );
  }
}

const cut30 = (name: string) => name.slice(0, 30);
