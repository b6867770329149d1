import { describe, expect, test } from 'vitest';
import { osmXml } from '#geo/formats/osm/osmFixtures.ts';
import { readFile } from '#geo/formats/readFile.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import { xlsxOf } from '#geo/formats/xlsx/xlsxFixtures.ts';
import { geoPackageOf, lineBlob } from './geoPackageOf.ts';
import { shapefileOf } from './shapefileOf.ts';
import { zipOf } from './zipOf.ts';

const LINE = [
  [5, 52],
  [5.001, 52],
] as const;
const COORDINATES = JSON.stringify(LINE);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !isBigEndian);
  return bytes;
}

const feature = (name: string, type = 'LineString', coordinates = COORDINATES) =>
  `{"type":"Feature","properties":{"name":"${name}","__proto__":{"polluted":1},"constructor":"x"},"geometry":{"type":"${type}","coordinates":${coordinates}}}`;
const collection = (...features: string[]) =>
  `{"type":"FeatureCollection","features":[${features.join()}]}`;
const STREET = collection(feature('Réestraat'));
const POLLUTING = '<__proto__>x</__proto__><constructor>y</constructor>';

async function dataIn(bytes: Uint8Array, name = 'a.geojson') {
  const read = await readFile(fileOfBytes(name, bytes));
  if (!read.ok || read.value.kind !== 'data') throw new Error(JSON.stringify(read));
  return read.value.data;
}

async function streetsIn(bytes: Uint8Array, name?: string) {
  const data = await dataIn(bytes, name);
  if (data.kind !== 'streets') throw new Error(data.kind);
  return { names: data.segments.map((segment) => segment.name), summary: data.summary };
}

describe('a file that is odd, and not broken, is read', () => {
  test.each([
    ['with a byte order mark', utf8(`\ufeff${STREET}`)],
    ['in UTF-16, little end first', utf16(`\ufeff${STREET}`)],
    ['in UTF-16, big end first', utf16(`\ufeff${STREET}`, true)],
    ['in Latin-1', Uint8Array.from(STREET, (letter) => letter.charCodeAt(0))],
    ['with blank lines before it', utf8(`\r\n\r\n${STREET}`)],
  ])('GeoJSON %s', async (_, bytes) => {
    expect((await streetsIn(bytes)).names).toEqual(['Réestraat']);
  });

  test.each([
    ['GeoJSON called a zip', 'a.zip', () => utf8(STREET)],
    ['a zip called GeoJSON', 'a.geojson', () => zipOf({ 'a.geojson': STREET })],
    ['a GeoPackage called a shape', 'a.shp', () => geoPackage()],
    ['a file without a name of its own', '', () => utf8(STREET)],
  ])('%s', async (_, name, bytes) => {
    expect((await streetsIn(await bytes(), name)).names).toEqual(['Réestraat']);
  });

  const geoPackage = () =>
    geoPackageOf({ rows: [{ name: 'Réestraat', geometry: lineBlob(LINE) }] });

  test.each([undefined, '1252', 'ISO-8859-1'])(
    'a shapefile in Latin-1 whose .cpg says %s, without its index',
    async (cpg) => {
      const bytes = await shapefileOf({
        lines: [LINE],
        names: ['Réestraat'],
        ...(cpg === undefined ? {} : { cpg }),
      });
      const { names, summary } = await streetsIn(bytes, 'a.zip');
      expect(names).toEqual(['Réestraat']);
      const repairs = cpg === undefined ? [{ code: 'latin-1-text', count: 1 }] : [];
      expect(summary.repairs).toEqual(repairs);
    },
  );
});

describe('what cannot be used is left out and counted', () => {
  test('points and polygons among streets, lines of no length, and rows without geometry', async () => {
    const { names, summary } = await streetsIn(
      utf8(
        collection(
          feature('Kerkstraat'),
          feature('Plein', 'Point', '[5,52]'),
          feature('Park', 'Polygon', '[[[5,52],[5.1,52],[5,52.1],[5,52]]]'),
          feature('Nergens', 'LineString', '[[5,52],[5,52]]'),
          feature('Ver', 'LineString', '[[5,52],[170,-80]]'),
          feature('Getal', 'LineString', '[[5,52],[1e999,52]]'),
          feature('Kerkstraat'),
          'null',
        ),
      ),
    );
    expect(names).toEqual(['Kerkstraat']);
    expect(Object.fromEntries(summary.skipped.map(({ code, count }) => [code, count]))).toEqual({
      'other-geometry': 2,
      'zero-length': 1,
      'out-of-range': 1,
      'not-numbers': 1,
      duplicate: 1,
      'not-a-feature': 1,
    });
  });

  test('a ring that crosses itself is kept and said; one without a surface is left out', async () => {
    const crossing = '[[[5,52],[5.1,52.1],[5.1,52],[5,52.1],[5,52]]]';
    const flat = '[[[5,52],[5.1,52],[5,52]]]';
    const data = await dataIn(
      utf8(collection(feature('Noord', 'Polygon', crossing), feature('Zuid', 'Polygon', flat))),
    );
    expect(data).toMatchObject({ kind: 'districts', districts: [{ name: 'Noord' }] });
    expect(data.summary).toMatchObject({
      skipped: [{ code: 'no-surface', count: 1 }],
      repairs: expect.arrayContaining([{ code: 'rings-crossing', count: 1 }]),
    });
  });
});

describe('names that would pollute objects are names', () => {
  const gml = `<FeatureCollection xmlns="http://www.opengis.net/gml"><featureMember><weg>${POLLUTING}<name>A</name><geom><LineString srsName="EPSG:4326"><posList>5 52 5.001 52</posList></LineString></geom></weg></featureMember></FeatureCollection>`;
  const kml = `<kml><Placemark>${POLLUTING}<name>A</name><ExtendedData><Data name="__proto__"><value>x</value></Data></ExtendedData><LineString><coordinates>5,52 5.001,52</coordinates></LineString></Placemark></kml>`;
  const gpx = `<gpx><trk>${POLLUTING}<name>A</name><trkseg><trkpt lat="52" lon="5"/><trkpt lat="52" lon="5.001"/></trkseg></trk></gpx>`;
  const osm = osmXml([
    ...LINE.map(([lon, lat], i) => ({ type: 'node', id: i + 1, lon, lat })),
    {
      type: 'way',
      id: 1,
      nodes: [1, 2],
      tags: JSON.parse('{"highway":"path","name":"A","__proto__":"x","constructor":"y"}') as Record<
        string,
        string
      >,
    },
  ]);
  const HEADINGS = ['Straat', 'Nr', 'lon', 'lat', '__proto__', 'constructor'];
  test.each([
    ['GeoJSON', () => utf8(STREET)],
    ['GML', () => utf8(gml)],
    ['KML', () => utf8(kml)],
    ['GPX', () => utf8(gpx)],
    ['OSM XML', () => utf8(osm)],
    ['CSV', () => utf8(`${HEADINGS.join(';')}\nDorpsstraat;1;5;52;x;y\n`)],
    ['a zip', () => zipOf({ '__proto__.geojson': STREET, constructor: 'x' })],
    [
      'a workbook',
      () => xlsxOf([{ name: 'A', rows: [HEADINGS, ['Dorpsstraat', 1, 5, 52, 'x', 'y']] }]),
    ],
    [
      'a GeoPackage',
      () =>
        geoPackageOf({
          rows: [{ name: 'A', geometry: lineBlob(LINE) }],
          more: `ALTER TABLE straten ADD COLUMN "__proto__" DEFAULT 'x'; ALTER TABLE straten ADD COLUMN "constructor" DEFAULT 'y'`,
        }),
    ],
  ])('in %s', async (_, bytes) => {
    const { summary } = await dataIn(await bytes(), 'a');
    expect(summary.used).toBe(1);
    expect(({} as { polluted?: unknown; x?: unknown }).polluted).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
    expect({}.constructor).toBe(Object);
  });
});
