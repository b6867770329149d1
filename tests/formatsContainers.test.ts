import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import type { ImportProblem } from '#geo/formats/importProblem.ts';
import { readFile } from '#geo/formats/readFile.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import { shapefileOf } from './broken/shapefileOf.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Files in a zip. */
async function zipOf(
  files: { readonly [path: string]: string | Uint8Array },
  options: { readonly password?: string } = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [path, content] of Object.entries(files)) {
    await writer.add(
      path,
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content),
    );
  }
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

const street = (name: string, lng = 5) =>
  `{"type":"Feature","properties":{"name":"${name}"},"geometry":{"type":"LineString","coordinates":[[${lng},52],[${lng},52.001]]}}`;

const outcome = async (name: string, bytes: Uint8Array) => {
  const read = await readFile(fileOfBytes(name, bytes));
  if (!read.ok) return read.problem;
  if (read.value.kind === 'plan') return 'plan';
  const { data } = read.value;
  return data.kind === 'streets' ? data.segments.map(({ name: said }) => said) : data.kind;
};

describe('a zip is what is in it', () => {
  test('every map file in it, in whatever folders, is read', async () => {
    const kml = `<kml><Document><Placemark><name>B</name><LineString><coordinates>5.1,52,0 5.1,52.001,0</coordinates></LineString></Placemark></Document></kml>`;
    const zip = await zipOf({
      'map/a.geojson': street('A'),
      'b.kmz': await zipOf({ 'doc.kml': kml, 'images/pin.png': 'png' }),
      'leesmij.txt': 'hallo',
      '__MACOSX/map/._a.geojson': 'x',
    });
    expect(await outcome('alles.zip', zip)).toEqual(['A', 'B']);
  });

  const cases: readonly (readonly [
    title: string,
    zip: () => Promise<Uint8Array>,
    problem: Partial<ImportProblem>,
  ])[] = [
    ['nothing', () => zipOf({}), { code: 'import/zip-unread' }],
    ['pictures', () => zipOf({ 'a.png': 'x' }), { code: 'import/zip-unread' }],
    [
      'a password',
      () => zipOf({ 'a.geojson': street('A') }, { password: 'geheim' }),
      { code: 'import/zip-encrypted' },
    ],
    [
      'an end that is missing',
      async () => (await zipOf({ 'a.geojson': street('A') })).subarray(0, 100),
      { code: 'import/zip-truncated' },
    ],
    [
      'bytes that are not as they were packed',
      async () => {
        const zip = await zipOf({ 'a.geojson': street('A').repeat(50) });
        zip.fill(0x55, 50, 60);
        return zip;
      },
      { code: 'import/zip-damaged' },
    ],
    [
      'zips in zips in zips',
      async () =>
        zipOf({ 'a.zip': await zipOf({ 'b.zip': await zipOf({ 'c.zip': 'PK\x03\x04' }) }) }),
      { code: 'import/zip-nested' },
    ],
    [
      'a shape without its table',
      () => zipOf({ 'weg.shp': 'x' }),
      { code: 'import/shapefile-incomplete' },
    ],
    [
      'a file that is broken',
      () => zipOf({ 'a.geojson': '{"type":' }),
      { code: 'import/truncated' },
    ],
  ];
  test.each(cases)('with %s it is refused', async (_, zip, problem) => {
    expect(await outcome('a.zip', await zip())).toMatchObject(problem);
  });

  test('that says it is smaller than it is, is unpacked no further than it says', async () => {
    const bomb = await zipOf({ 'a.geojson': new Uint8Array(20_000_000) });
    // the size in the list at the end, and in the header before the file
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const list = bomb.findLastIndex(
      (_, i) => i < bomb.length - 4 && view.getUint32(i) === 0x504b0102,
    );
    view.setUint32(list + 24, 1_000, true);
    expect(await outcome('bom.zip', bomb)).toMatchObject({ code: 'import/zip-damaged' });
  });

  test('that says it is larger than there is room for, is not unpacked at all', async () => {
    const bomb = await zipOf({ 'a.geojson': new Uint8Array(1_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const list = bomb.findLastIndex(
      (_, i) => i < bomb.length - 4 && view.getUint32(i) === 0x504b0102,
    );
    view.setUint32(list + 24, 4_000_000_000, true);
    expect(await outcome('bom.zip', bomb)).toMatchObject({ code: 'import/zip-too-large' });
  });
});

describe('XML that is no map is refused', () => {
  const deep = '<a>'.repeat(300);
  test.each([
    [
      'entities of its own',
      '<!DOCTYPE kml [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><kml>&b;</kml>',
      { code: 'import/xml-entities' },
    ],
    [
      'an end that is missing',
      '<kml><Document>\n<Placemark>',
      { code: 'import/truncated', at: { line: 2, column: 12 } },
    ],
    ['elements that cross', '<kml><Document></kml></Document>', { code: 'import/bad-xml' }],
    ['nesting without end', `<kml>${deep}`, { code: 'import/too-deep' }],
    ['nothing in it', '<kml><Document/></kml>', { code: 'import/no-features' }],
    [
      'the refusal of a service',
      '<ows:ExceptionReport xmlns:ows="x"><ows:Exception><ows:ExceptionText>Too\n many</ows:ExceptionText></ows:Exception></ows:ExceptionReport>',
      { code: 'import/service-report', text: 'Too many' },
    ],
  ])('%s', async (_, xml, problem) => {
    expect(await outcome('kaart.kml', utf8(xml))).toMatchObject(problem);
  });
});

describe('GML is read', () => {
  const gml = (geometry: string, name = 'Kerkstraat', srs = '') =>
    utf8(`<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" ${srs}>
      <wfs:member><app:weg gml:id="weg.1"><app:name>${name}</app:name><app:geom>${geometry}</app:geom></app:weg></wfs:member></wfs:FeatureCollection>`);
  const URN = 'srsName="urn:ogc:def:crs:EPSG::4326"';
  const lines = async (geometry: string) => {
    const read = await readFile(fileOfBytes('weg.gml', gml(geometry)));
    return read.ok && read.value.kind === 'data' && read.value.data.kind === 'streets'
      ? read.value.data.segments.map(({ line }) => line)
      : read;
  };
  const LINE = [
    [5, 52],
    [5.001, 52.002],
  ];

  test.each([
    [
      'posList',
      `<gml:LineString ${URN}><gml:posList>52 5 52.002 5.001</gml:posList></gml:LineString>`,
    ],
    [
      'pos',
      `<gml:LineString ${URN}><gml:pos>52 5</gml:pos><gml:pos>52.002 5.001</gml:pos></gml:LineString>`,
    ],
    [
      'heights',
      `<gml:LineString ${URN} srsDimension="3"><gml:posList>52 5 1 52.002 5.001 2</gml:posList></gml:LineString>`,
    ],
    [
      'coordinates of GML 2',
      '<gml:LineString srsName="EPSG:4326"><gml:coordinates>5,52 5.001,52.002</gml:coordinates></gml:LineString>',
    ],
    [
      'an older name, x first',
      '<gml:LineString srsName="http://www.opengis.net/gml/srs/epsg.xml#4326"><gml:posList>5 52 5.001 52.002</gml:posList></gml:LineString>',
    ],
    [
      'CRS84',
      '<gml:LineString srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:posList>5 52 5.001 52.002</gml:posList></gml:LineString>',
    ],
    [
      'a curve',
      `<gml:MultiCurve ${URN}><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>52 5 52.002 5.001</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:MultiCurve>`,
    ],
  ])('%s', async (_, geometry) => {
    expect(await lines(geometry)).toEqual([LINE]);
  });

  test('names that would pollute are only names', async () => {
    const read = await readFile(
      fileOfBytes(
        'weg.gml',
        utf8(
          new TextDecoder()
            .decode(
              gml(
                `<gml:LineString ${URN}><gml:posList>52 5 52.002 5.001</gml:posList></gml:LineString>`,
              ),
            )
            .replace(
              '<app:geom>',
              '<__proto__>polluted</__proto__><constructor>x</constructor><app:geom>',
            ),
        ),
      ),
    );
    expect(read.ok).toBe(true);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

test('the parts of a shapefile are read as one when they come together, whichever comes first', async () => {
  let made: { readonly [extension: string]: Uint8Array | string } = {};
  await shapefileOf({
    lines: [
      [
        [5, 52],
        [5, 52.001],
      ],
    ],
    names: ['Dorpsstraat'],
    prj: 'GEOGCS["WGS 84"]',
    alter: (parts) => (made = { ...parts }),
  });
  const parts = Object.entries(made).map(([extension, part]) =>
    fileOfBytes(`Weg.${extension}`, typeof part === 'string' ? utf8(part) : part),
  );
  for (const [i, first] of parts.entries()) {
    const read = await readFile({ ...first, beside: parts.filter((_, other) => other !== i) });
    expect(read).toMatchObject({
      value: { data: { kind: 'streets', segments: [{ name: 'Dorpsstraat' }] } },
    });
  }
});

describe('a file that only begins like its format is refused', () => {
  test.each([
    ['weg.gpkg', 'SQLite format 3\0' + '\0'.repeat(200), { code: 'import/damaged' }],
    ['weg.gpkg', 'SQLite format 3\0', { code: 'import/broken-off' }],
    ['weg.fgb', 'fgb\x03fgb\0' + '\xff'.repeat(50), { code: 'import/broken-off' }],
    ['weg.shp', '\0\0\x27\x0a', { code: 'import/shapefile-incomplete', missing: ['.dbf', '.prj'] }],
    ['weg.dbf', '\x03\0\0\0', { code: 'import/shapefile-incomplete', missing: ['.shp', '.prj'] }],
  ])('%s', async (name, content, problem) => {
    const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0));
    expect(await outcome(name, bytes)).toMatchObject(problem);
  });
});
