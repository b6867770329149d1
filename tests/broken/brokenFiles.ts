import { Builder } from 'flatbuffers';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { ImportProblem } from '#geo/formats/importProblem.ts';
import { osmXml } from '#geo/formats/osm/osmFixtures.ts';
import { blobOf, osmPbf } from '#geo/formats/osm/pbf/pbfFixtures.ts';
import { xlsxOf } from '#geo/formats/xlsx/xlsxFixtures.ts';
import { geoPackageOf, lineBlob, plainDatabase } from './geoPackageOf.ts';
import { latin1, shapefileOf } from './shapefileOf.ts';
import { lyingZip, zipOf } from './zipOf.ts';

/** A file that is wrong in one way, and what is to be said of it. */
export interface BrokenFile {
  readonly trap: string;
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** its code, and what of the rest tells it from others */
  readonly problem: { readonly code: ImportProblem['code']; readonly [data: string]: unknown };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const cut = (bytes: Uint8Array, share = 0.6) => bytes.slice(0, Math.floor(bytes.length * share));

const LINE = [
  [5, 52],
  [5.001, 52],
] as const;
const LONG_LINE = Array.from({ length: 50 }, (_, i) => [5 + i / 1e4, 52] as const);

const street = (coordinates: unknown = LINE, properties: object = { name: 'Dorpsstraat' }) =>
  JSON.stringify({
    type: 'Feature',
    properties,
    geometry: { type: 'LineString', coordinates },
  });
const collection = (features: string, more = '') =>
  `{"type":"FeatureCollection",${more}"features":[${features}]}`;
const crs = (name: string) => `"crs":{"type":"name","properties":{"name":"${name}"}},`;

const kml = (coordinates: string) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Dorpsstraat</name><LineString><coordinates>${coordinates}</coordinates></LineString></Placemark></Document></kml>`;
const gpx = (points: string) =>
  `<?xml version="1.0"?><gpx version="1.1"><trk><name>Dorpsstraat</name><trkseg>${points}</trkseg></trk></gpx>`;
const gml = (geometry: string) =>
  `<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"><wfs:member><app:weg><app:name>Dorpsstraat</app:name><app:geom>${geometry}</app:geom></app:weg></wfs:member></wfs:FeatureCollection>`;
const gmlLine = (posList: string, srs = 'urn:ogc:def:crs:EPSG::28992') =>
  gml(`<gml:LineString srsName="${srs}"><gml:posList>${posList}</gml:posList></gml:LineString>`);
const osm = (places: readonly (readonly [number, number])[] = LINE) => [
  ...places.map(([lon, lat], i) => ({ type: 'node', id: i + 1, lon, lat })),
  {
    type: 'way',
    id: 1,
    nodes: places.map((_, i) => i + 1),
    tags: { highway: 'residential', name: 'Dorpsstraat' },
  },
];

const LAMBERT = 'PROJCS["Belge_Lambert_1972",GEOGCS["GCS_Belge_1972"],PROJECTION["Lambert"]]';
const shapefile = (more: Partial<Parameters<typeof shapefileOf>[0]> = {}) =>
  shapefileOf({ lines: [LINE], names: ['Dorpsstraat'], ...more });

const fgb = (coordinates: readonly (readonly number[])[] = LONG_LINE, epsg = 4326) =>
  serialize(JSON.parse(collection(street(coordinates))) as Parameters<typeof serialize>[0], epsg);

/** The library would make out the size of such an index without end. */
function indexOfNothing(): Uint8Array {
  const builder = new Builder();
  Header.startHeader(builder);
  Header.addIndexNodeSize(builder, 16);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return Uint8Array.of(...latin1('fgb\x03fgb\x01'), ...builder.asUint8Array());
}

function repeated(start: Uint8Array, part: Uint8Array, times: number): Uint8Array {
  const all = new Uint8Array(start.length + times * part.length);
  all.set(start);
  for (let i = 0; i < times; i++) all.set(part, start.length + i * part.length);
  return all;
}

const HEADINGS = ['Straat', 'Huisnummer', 'lon', 'lat'];
const xlsx = (...rows: Parameters<typeof xlsxOf>[0][number]['rows'][number][]) =>
  xlsxOf([{ name: 'Adressen', rows: [HEADINGS, ...rows] }]);

const file = (
  trap: string,
  name: string,
  bytes: string | BrokenFile['bytes'],
  problem: BrokenFile['problem'],
): BrokenFile => ({
  trap,
  name,
  bytes: typeof bytes === 'string' ? () => utf8(bytes) : bytes,
  problem,
});

/** Every way in which a file has been broken, for every format. */
export const BROKEN_FILES: readonly BrokenFile[] = [
  file('nothing', 'leeg.geojson', '', { code: 'import/empty' }),
  file('blanks', 'leeg.csv', ' \r\n\t\r\n', { code: 'import/empty' }),
  file('a byte order mark alone', 'leeg.gml', '\ufeff', { code: 'import/empty' }),

  // what was saved instead of the download
  file('a web page as GeoJSON', 'a.geojson', '<!DOCTYPE html><p>404</p>', {
    code: 'import/html-page',
  }),
  file('a web page as a zip', 'a.zip', '<html><body>Log in</body></html>', {
    code: 'import/html-page',
  }),
  file(
    'a web page as GML',
    'a.gml',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n<html xmlns="x"/>',
    { code: 'import/html-page' },
  ),
  file(
    'an exception of WFS',
    'a.gml',
    '<ows:ExceptionReport xmlns:ows="x"><ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>typeNames onbekend</ows:ExceptionText></ows:Exception></ows:ExceptionReport>',
    { code: 'import/service-report', text: 'typeNames onbekend' },
  ),
  file(
    'an exception of WMS',
    'a.xml',
    '<ServiceExceptionReport><ServiceException code="LayerNotDefined">Geen laag</ServiceException></ServiceExceptionReport>',
    { code: 'import/service-report', text: 'Geen laag' },
  ),
  file(
    'an answer of Overpass that ran out of time',
    'a.json',
    '{"version":0.6,"osm3s":{},"elements":[],"remark":"runtime error: Query timed out"}',
    { code: 'import/partial-answer', remark: 'runtime error: Query timed out' },
  ),

  // broken off
  file('GeoJSON broken off', 'a.geojson', () => cut(utf8(collection(street()))), {
    code: 'import/truncated',
  }),
  file('KML broken off', 'a.kml', () => cut(utf8(kml('5,52 5.001,52'))), {
    code: 'import/truncated',
  }),
  file('GPX broken off', 'a.gpx', () => cut(utf8(gpx('<trkpt lat="52" lon="5"/>'.repeat(9)))), {
    code: 'import/truncated',
  }),
  file('GML broken off', 'a.gml', () => cut(utf8(gmlLine('121000 487000 121100 487000'))), {
    code: 'import/truncated',
  }),
  file('OSM XML broken off', 'a.osm', () => cut(utf8(osmXml(osm(LONG_LINE)))), {
    code: 'import/truncated',
  }),
  file('OSM PBF broken off', 'a.osm.pbf', () => cut(osmPbf(osm(LONG_LINE))), {
    code: 'import/broken-off',
    format: 'OSM PBF',
  }),
  file('a GeoPackage broken off', 'a.gpkg', async () => cut(await geoPackageOf({ rows: [] })), {
    code: 'import/broken-off',
    format: 'GeoPackage',
  }),
  file('a FlatGeobuf broken off', 'a.fgb', () => cut(fgb()), {
    code: 'import/damaged',
    format: 'FlatGeobuf',
  }),
  file('a zip broken off', 'a.zip', async () => cut(await zipOf({ 'a.geojson': street() })), {
    code: 'import/zip-truncated',
  }),
  file('a workbook broken off', 'a.xlsx', async () => cut(await xlsx()), {
    code: 'import/zip-truncated',
  }),
  file(
    'a shape broken off in its zip',
    'a.zip',
    () =>
      shapefile({
        lines: [LONG_LINE],
        alter: (parts) => (parts['shp'] = cut(parts['shp'] as Uint8Array)),
      }),
    { code: 'import/broken-off', format: 'Shapefile' },
  ),
  file(
    'a table broken off in its zip',
    'a.zip',
    () => shapefile({ alter: (parts) => (parts['dbf'] = cut(parts['dbf'] as Uint8Array, 0.8)) }),
    { code: 'import/broken-off', format: 'Shapefile' },
  ),
  file(
    'a line-delimited file broken off',
    'a.geojsonl',
    `${street()}\n${street()}\n${street().slice(0, 40)}`,
    { code: 'import/truncated', at: { line: 3 } },
  ),

  // coordinates elsewhere
  file('a crs that nobody knows', 'a.geojson', collection(street(), crs('my own')), {
    code: 'import/unknown-crs',
    crs: 'my own',
  }),
  file(
    'a crs that is not read',
    'a.geojson',
    collection(street(), crs('urn:ogc:def:crs:EPSG::31370')),
    { code: 'import/unknown-crs', crs: 'urn:ogc:def:crs:EPSG::31370' },
  ),
  file('a .prj that is not read', 'a.zip', () => shapefile({ prj: LAMBERT }), {
    code: 'import/unknown-crs',
    crs: 'Belge_Lambert_1972',
  }),
  file(
    'a srs table that is not read',
    'a.gpkg',
    () =>
      geoPackageOf({
        rows: [{ name: 'A', geometry: lineBlob(LINE) }],
        srs: { id: 31370, organization: 'EPSG', title: 'Belgian Lambert 72' },
      }),
    { code: 'import/unknown-crs', crs: 'Belgian Lambert 72 (EPSG:31370)' },
  ),
  file(
    'a srsName that is not read',
    'a.gml',
    gmlLine('150000 170000 150100 170000', 'urn:ogc:def:crs:EPSG::31370'),
    { code: 'import/unknown-crs', crs: 'urn:ogc:def:crs:EPSG::31370' },
  ),
  file('a FlatGeobuf in a system that is not read', 'a.fgb', () => fgb(LONG_LINE, 2154), {
    code: 'import/unknown-crs',
  }),
  file(
    'metres without a system',
    'a.geojson',
    collection(
      street([
        [650_000, 5_790_000],
        [650_100, 5_790_000],
      ]),
    ),
    { code: 'import/unknown-crs', crs: null },
  ),
  file('RD outside of the country', 'a.gml', gmlLine('900000 900000 900100 900000'), {
    code: 'import/out-of-range',
    example: [900_000, 900_000],
  }),
  file(
    'numbers beyond the earth',
    'a.geojson',
    collection(
      street([
        [5e9, 5e9],
        [6e9, 5e9],
      ]),
    ),
    { code: 'import/out-of-range' },
  ),
  file(
    'axes swapped in some',
    'a.geojson',
    collection(
      `${street([
        [52, 5],
        [52, 5.1],
        [52, 5.2],
      ])},${street()}`,
    ),
    { code: 'import/swapped-axes', swapped: 3, of: 5 },
  ),

  // numbers that are none
  file('NaN', 'a.geojson', collection(street().replace('5.001', 'NaN')), {
    code: 'import/not-numbers',
  }),
  file('Infinity', 'a.geojson', collection(street().replace('5.001', '-Infinity')), {
    code: 'import/not-numbers',
  }),
  file(
    'a number too large to be one',
    'a.geojson',
    collection(street().replace('5.001', '1e999')),
    { code: 'import/not-numbers' },
  ),
  file('words for coordinates in KML', 'a.kml', kml('oost,noord west,zuid'), {
    code: 'import/nothing-usable',
    reasons: ['no-geometry'],
  }),
  file('words for coordinates in GML', 'a.gml', gmlLine('oost noord west zuid'), {
    code: 'import/not-numbers',
  }),
  file('words for coordinates in GPX', 'a.gpx', gpx('<trkpt lat="noord" lon="oost"/>'.repeat(3)), {
    code: 'import/no-features',
  }),
  file(
    'NaN in a GeoPackage',
    'a.gpkg',
    () =>
      geoPackageOf({
        rows: [
          {
            name: 'A',
            geometry: lineBlob([
              [NaN, 52],
              [5, Infinity],
            ]),
          },
        ],
      }),
    { code: 'import/not-numbers' },
  ),
  file(
    'NaN in a shapefile',
    'a.zip',
    () =>
      shapefile({
        lines: [
          [
            [NaN, 52],
            [5, 52],
          ],
        ],
      }),
    { code: 'import/not-numbers' },
  ),

  // geometry
  file(
    'deep nesting',
    'a.geojson',
    collection(
      `{"type":"Feature","geometry":{"type":"Polygon","coordinates":${'['.repeat(90_000)}${']'.repeat(90_000)}}}`,
    ),
    { code: 'import/nothing-usable', reasons: ['bad-geometry'] },
  ),
  file(
    'collections in collections',
    'a.geojson',
    collection(
      `{"type":"Feature","properties":{"name":"A"},"geometry":${'{"type":"GeometryCollection","geometries":['.repeat(5_000)}${']}'.repeat(5_000)}}`,
    ),
    { code: 'import/nothing-usable', reasons: ['no-geometry'] },
  ),
  file('elements without end', 'a.kml', `<kml>${'<Folder>'.repeat(100_000)}`, {
    code: 'import/too-deep',
  }),
  file(
    'geometry of null',
    'a.geojson',
    collection('{"type":"Feature","properties":{"name":"A"},"geometry":null}'),
    { code: 'import/nothing-usable', reasons: ['no-geometry'] },
  ),
  file(
    'a well-known binary that lies',
    'a.gpkg',
    () => geoPackageOf({ rows: [{ name: 'A', geometry: lineBlob(LINE, 4_000_000_000) }] }),
    { code: 'import/nothing-usable', reasons: ['bad-geometry'] },
  ),
  file(
    'a geometry that is none',
    'a.gpkg',
    () => geoPackageOf({ rows: [{ name: 'A', geometry: utf8('LINESTRING(5 52, 6 52)') }] }),
    { code: 'import/nothing-usable', reasons: ['bad-geometry'] },
  ),
  file('ways without their nodes', 'a.osm', () => utf8(osmXml(osm().slice(2))), {
    code: 'import/nothing-usable',
    reasons: ['incomplete'],
  }),
  file(
    'points among nothing else',
    'a.geojson',
    collection(
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[5,52]}}',
    ),
    { code: 'import/wrong-geometry', found: ['points'] },
  ),
  file('lines without names', 'a.geojson', collection(street(LINE, { soort: 'weg' })), {
    code: 'import/no-names',
  }),

  // nothing in it
  file('an empty collection', 'a.geojson', collection(''), { code: 'import/no-features' }),
  file('a KML without placemarks', 'a.kml', '<kml><Document/></kml>', {
    code: 'import/no-features',
  }),
  file(
    'a GML without features',
    'a.gml',
    '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml" numberOfFeatures="0"/>',
    { code: 'import/no-features' },
  ),
  file('a shapefile of a header only', 'a.zip', () => shapefile({ lines: [], names: [] }), {
    code: 'import/no-features',
  }),
  file('a GeoPackage without rows', 'a.gpkg', () => geoPackageOf({ rows: [] }), {
    code: 'import/no-features',
  }),
  file('a CSV of headings only', 'a.csv', 'straat;huisnummer;lon;lat\n', {
    code: 'import/no-features',
  }),
  file('a workbook of headings only', 'a.xlsx', () => xlsx(), { code: 'import/no-features' }),
  file('an OSM PBF of a header only', 'a.osm.pbf', () => osmPbf([]), {
    code: 'import/no-features',
  }),

  // JSON
  file('a comma too many', 'a.geojson', collection(`${street()},`), { code: 'import/bad-json' }),
  file('one bad line of many', 'a.geojsonl', `${street()}\n{"type":"Feature",}\n${street()}`, {
    code: 'import/bad-json',
    at: { line: 2 },
  }),
  file(
    'a polluting key alone',
    'a.geojson',
    '{"__proto__":{"type":"FeatureCollection","features":[]}}',
    { code: 'import/not-geojson', found: 'other' },
  ),
  file('TopoJSON', 'a.json', '{"type":"Topology","objects":{},"arcs":[]}', {
    code: 'import/not-geojson',
    found: 'topojson',
  }),
  file('Esri JSON', 'a.json', '{"geometryType":"esriGeometryPolyline","features":[]}', {
    code: 'import/not-geojson',
    found: 'esri-json',
  }),

  // XML
  file(
    'a bomb of entities',
    'a.kml',
    `<!DOCTYPE kml [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (x) => `<!ENTITY ${x} "${`&${String.fromCharCode(x.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><kml>&j;</kml>`,
    { code: 'import/xml-entities' },
  ),
  file(
    'an entity from elsewhere',
    'a.gml',
    `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${gmlLine('&e;').replace(/<\?.*?\?>/, '')}`,
    { code: 'import/xml-entities' },
  ),
  file('elements that cross', 'a.gpx', '<gpx><trk><name></trk></name></gpx>', {
    code: 'import/bad-xml',
  }),
  file('another sort of XML', 'a.xml', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', {
    code: 'import/unknown-format',
    found: 'xml',
  }),

  // zips
  file('a zip without anything', 'a.zip', () => zipOf({}), {
    code: 'import/zip-unread',
    names: [],
  }),
  file('a zip of pictures', 'a.zip', () => zipOf({ 'kaart.png': 'x' }), {
    code: 'import/zip-unread',
    names: ['kaart.png'],
  }),
  file('a KMZ without KML', 'a.kmz', () => zipOf({ 'images/pin.png': 'x' }), {
    code: 'import/zip-unread',
    names: ['images/pin.png'],
  }),
  file(
    'a zip with a password',
    'a.zip',
    () => zipOf({ 'a.geojson': street() }, { password: 'geheim' }),
    { code: 'import/zip-encrypted' },
  ),
  file(
    'a bomb that says its size',
    'a.zip',
    async () => lyingZip(await zipOf({ 'a.geojson': new Uint8Array(1_000) }), 4_000_000_000),
    { code: 'import/zip-too-large' },
  ),
  file(
    'a bomb that lies',
    'a.zip',
    async () => lyingZip(await zipOf({ 'a.geojson': new Uint8Array(5_000_000) }), 1_000),
    { code: 'import/zip-damaged', path: 'a.geojson' },
  ),
  file(
    'a zip of zips of zips',
    'a.zip',
    async () =>
      zipOf({ 'a.zip': await zipOf({ 'b.zip': await zipOf({ 'c.zip': 'PK\x03\x04' }) }) }),
    { code: 'import/zip-nested' },
  ),
  file(
    'a zip whose names lead outside',
    'a.zip',
    () => zipOf({ '../../etc/a.geojson': street() }),
    { code: 'import/zip-damaged' },
  ),
  file(
    'a zip of thousands',
    'a.zip',
    () => zipOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`${i}.csv`, '']))),
    { code: 'import/zip-too-many' },
  ),
  file(
    'a zip whose bytes were changed',
    'a.zip',
    async () => (await zipOf({ 'a.geojson': street().repeat(50) })).fill(0x55, 50, 60),
    { code: 'import/zip-damaged' },
  ),
  file('a plain file that is called a zip', 'a.zip', 'dit is geen zip', {
    code: 'import/unknown-format',
    found: 'text',
  }),
  file('a compressed archive of another sort', 'a.zip', () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0), {
    code: 'import/unknown-format',
    found: 'gzip',
  }),

  // shapefiles
  file(
    'a shape without its table',
    'a.zip',
    () => shapefile({ alter: (parts) => delete parts['dbf'] }),
    { code: 'import/shapefile-incomplete', missing: ['.dbf'] },
  ),
  file(
    'a table without its shape',
    'a.zip',
    () => shapefile({ alter: (parts) => delete parts['shp'] }),
    { code: 'import/shapefile-incomplete', missing: ['.shp'] },
  ),
  file('a shape alone', 'straten.shp', () => latin1('\0\0\x27\x0a'), {
    code: 'import/shapefile-incomplete',
    missing: ['.dbf', '.prj'],
  }),
  file('fewer rows than shapes', 'a.zip', () => shapefile({ lines: [LINE, LINE] }), {
    code: 'import/shapefile-mismatch',
    shapes: 2,
    rows: 1,
  }),
  file(
    'a shape that is something else',
    'a.zip',
    () => shapefile({ alter: (parts) => (parts['shp'] = new Uint8Array(200)) }),
    { code: 'import/damaged', format: 'Shapefile' },
  ),
  file(
    'a record that points outside',
    'a.zip',
    () =>
      shapefile({
        alter: (parts) =>
          new DataView((parts['shp'] as Uint8Array).buffer).setInt32(148, 1_000_000, true),
      }),
    { code: 'import/damaged', format: 'Shapefile' },
  ),

  // databases and binaries
  file('a database without maps', 'a.gpkg', plainDatabase, { code: 'import/not-geopackage' }),
  file(
    'a GeoPackage without its table',
    'a.gpkg',
    () => geoPackageOf({ rows: [], more: 'DROP TABLE straten' }),
    { code: 'import/no-features' },
  ),
  file(
    'a GeoPackage with a view without end',
    'a.gpkg',
    () =>
      geoPackageOf({
        rows: [],
        more: 'DROP TABLE straten; CREATE VIEW straten AS WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT n AS geom FROM t',
      }),
    { code: 'import/no-features' },
  ),
  file('a database of zeros', 'a.gpkg', () => latin1('SQLite format 3\0' + '\0'.repeat(5_000)), {
    code: 'import/damaged',
    format: 'GeoPackage',
  }),
  file(
    'a FlatGeobuf of noise',
    'a.fgb',
    () => latin1('fgb\x03fgb\0\x20\0\0\0' + '\xee'.repeat(500)),
    { code: 'import/damaged', format: 'FlatGeobuf' },
  ),
  file('a FlatGeobuf with an index of nothing', 'a.fgb', indexOfNothing, {
    code: 'import/damaged',
    format: 'FlatGeobuf',
  }),
  file(
    'an OSM PBF of noise',
    'a.osm.pbf',
    () => blobOf('OSMHeader', latin1('\xee'.repeat(300)), false),
    { code: 'import/damaged', format: 'OSM PBF' },
  ),
  file(
    'an OSM PBF with a block that lies',
    'a.osm.pbf',
    () => blobOf('OSMHeader', new Uint8Array(5_000_000), true, 10),
    { code: 'import/damaged', format: 'OSM PBF' },
  ),
  file(
    'an OSM PBF that is a bomb',
    'a.osm.pbf',
    () => repeated(osmPbf([]), blobOf('OSMData', new Uint8Array(32_000_000), true), 13),
    { code: 'import/zip-too-large' },
  ),

  // tables
  file('a table of one column', 'a.csv', 'straat\nDorpsstraat\nKerkstraat\n', {
    code: 'import/unknown-format',
    found: 'text',
  }),
  file('binary in a table', 'a.csv', 'straat;nummer\n\0\x01\x02;1\n', {
    code: 'import/unknown-format',
    found: 'binary',
  }),
  file('a table without coordinates', 'a.csv', 'straat;huisnummer\nDorpsstraat;1\n', {
    code: 'import/no-coordinates',
  }),
  file(
    'a table with words for coordinates',
    'a.csv',
    'straat;huisnummer;lon;lat\nDorpsstraat;1;oost;noord\n',
    { code: 'import/not-numbers' },
  ),
  file(
    'a quote that never ends',
    'a.csv',
    `straat;huisnummer;lon;lat\n"Dorpsstraat;1;5;52\n${'Kerkstraat;2;5;52\n'.repeat(250_000)}`,
    { code: 'import/open-quote' },
  ),
  file(
    'a million empty columns',
    'a.csv',
    `straat;huisnummer${';'.repeat(1_000_000)}\nDorpsstraat;1${';'.repeat(1_000_000)}\n`,
    { code: 'import/no-coordinates' },
  ),
  file(
    'a workbook without what its formulas gave',
    'a.xlsx',
    () => xlsx(['Dorpsstraat', 1, { formula: 'A1', value: '' }, { formula: 'A2', value: '' }]),
    { code: 'import/nothing-usable', reasons: ['no-coordinates'] },
  ),
  file(
    'a workbook with a password',
    'a.xlsx',
    () => latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + '\0'.repeat(600)),
    { code: 'import/office' },
  ),
  file(
    'a workbook without its sheets',
    'a.xlsx',
    () => zipOf({ 'xl/workbook.xml': '<workbook/>' }),
    { code: 'import/damaged', format: 'XLSX' },
  ),
  file(
    'a workbook that is a bomb',
    'a.xlsx',
    async () =>
      lyingZip(
        await zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': '<x/>' }),
        4_000_000_000,
      ),
    { code: 'import/zip-too-large' },
  ),

  // other things altogether
  file('a PDF as GeoJSON', 'a.geojson', '%PDF-1.7\n', {
    code: 'import/unknown-format',
    found: 'pdf',
  }),
  file('a photo as a shapefile', 'a.zip', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), {
    code: 'import/unknown-format',
    found: 'image',
  }),
  file('a film', 'a.kml', () => latin1('\0\0\0\x18ftypisom'), {
    code: 'import/unknown-format',
    found: 'video',
  }),
];
