import { describe, expect, test } from 'vitest';
import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import type { ImportProblem } from '#geo/formats/importProblem.ts';

type Bytes = string | readonly number[];

const bytesOf = (content: Bytes) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);

const street =
  '{"type":"Feature","properties":{"name":"X"},"geometry":{"type":"LineString","coordinates":[[5,52],[5.1,52]]}}';
const collection = (features: string, more = '') =>
  `{"type":"FeatureCollection",${more}"features":[${features}]}`;
const geometry = (type: string, coordinates: string) =>
  collection(
    `{"type":"Feature","properties":{"name":"X"},"geometry":{"type":"${type}","coordinates":${coordinates}}}`,
  );
const at = (...places: string[]) =>
  geometry('LineString', `[${places.map((place) => `[${place}]`).join()}]`);
const crs = (name: string) => `"crs":{"type":"name","properties":{"name":"${name}"}},`;

const broken: readonly (readonly [title: string, content: Bytes, code: ImportProblem['code']])[] = [
  ['nothing', '', 'import/empty'],
  ['blanks', '  \n', 'import/empty'],
  ['a byte order mark alone', [0xef, 0xbb, 0xbf], 'import/empty'],
  ['a zip', [0x50, 0x4b, 3, 4, 20, 0], 'import/not-json'],
  ['a PDF', '%PDF-1.7\n', 'import/not-json'],
  ['a photo', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'import/not-json'],
  ['a film', [0, 0, 0, 24, ...bytesOf('ftypisom')], 'import/not-json'],
  ['a GeoPackage', 'SQLite format 3\0', 'import/not-json'],
  ['GML', '<?xml version="1.0"?><wfs:FeatureCollection/>', 'import/not-json'],
  ['a table', 'straat;nummer\nDorpsstraat;1', 'import/not-json'],
  ['zeros', [0, 0, 0, 0, 0, 0, 0, 0], 'import/not-json'],
  ['a web page', '<!doctype html><title>Not found</title>', 'import/html-page'],
  ['a file broken off', collection(street).slice(0, 90), 'import/truncated'],
  ['a file broken off in a text', collection(street).slice(0, 70), 'import/truncated'],
  ['a file without its last bracket', collection(street).slice(0, -1), 'import/truncated'],
  ['a comma too many', collection(`${street},`), 'import/bad-json'],
  ['single quotes', "{'type':'FeatureCollection'}", 'import/bad-json'],
  ['two documents', collection(street) + collection(street), 'import/bad-json'],
  ['a comment', `{/* streets */"type":"FeatureCollection","features":[]}`, 'import/bad-json'],
  ['an empty object', '{}', 'import/not-geojson'],
  ['a list of features', `[${street}]`, 'import/not-geojson'],
  ['a bomb of brackets', '['.repeat(300_000) + ']'.repeat(300_000), 'import/not-geojson'],
  ['an empty answer of Overpass', '{"version":0.6,"elements":[]}', 'import/no-features'],
  ['TopoJSON', '{"type":"Topology","objects":{},"arcs":[]}', 'import/not-geojson'],
  ['features that are no list', '{"type":"FeatureCollection","features":{}}', 'import/not-geojson'],
  ['a type that is no text', '{"type":{"toString":"Feature"}}', 'import/not-geojson'],
  ['a polluting key alone', '{"__proto__":{"type":"FeatureCollection"}}', 'import/not-geojson'],
  ['no features', collection(''), 'import/no-features'],
  ['features that are none', collection('null,7,"Feature",[],{}'), 'import/nothing-usable'],
  ['geometry that is null', '{"type":"Feature","geometry":null}', 'import/nothing-usable'],
  [
    'coordinates nested too deep',
    geometry('LineString', '[[[5,52],[5.1,52]]]'),
    'import/nothing-usable',
  ],
  [
    'coordinates nested too little',
    geometry('Polygon', '[[5,52],[5.1,52]]'),
    'import/nothing-usable',
  ],
  [
    'a bomb in coordinates',
    geometry('Polygon', '['.repeat(99_999) + ']'.repeat(99_999)),
    'import/nothing-usable',
  ],
  ['a line of no length', at('5,52', '5,52'), 'import/nothing-usable'],
  ['coordinates that are texts', at('"5","52"', '"5.1","52"'), 'import/not-numbers'],
  ['coordinates that are null', at('null,null', 'null,null'), 'import/not-numbers'],
  ['coordinates that are NaN', at('NaN,NaN', '5.1,52'), 'import/not-numbers'],
  ['a number beyond all numbers', at('1e999,52', '5.1,52'), 'import/not-numbers'],
  ['coordinates off the earth', at('5e9,52e9', '5.1e9,52e9'), 'import/out-of-range'],
  [
    'RD that is not in the country',
    collection(street, crs('EPSG:28992')).replaceAll('52]', '5e6]'),
    'import/out-of-range',
  ],
  ['coordinates of UTM', at('650000,5790000', '650100,5790000'), 'import/unknown-crs'],
  [
    'a system that is not read',
    collection(street, crs('urn:ogc:def:crs:EPSG::31370')),
    'import/unknown-crs',
  ],
  ['a system nobody knows', collection(street, crs('my own')), 'import/unknown-crs'],
  ['some axes swapped', at('52,5', '52,5.1', '5,52'), 'import/swapped-axes'],
  ['points that are no addresses', geometry('Point', '[5,52]'), 'import/wrong-geometry'],
  ['lines without names', collection(street.replace('name', 'note')), 'import/no-names'],
];

describe('a broken file is refused by name', () => {
  test.each(broken)('%s', (_, content, code) => {
    const result = readGeoJson(bytesOf(content), 'file.geojson');
    expect(result).toMatchObject({ ok: false, problem: { code, file: 'file.geojson' } });
    expect(({} as { type?: string }).type).toBeUndefined();
  });

  test('polygons where streets are asked', () => {
    const polygon = geometry('Polygon', '[[[5,52],[5.1,52],[5,52.1],[5,52]]]');
    expect(readGeoJson(bytesOf(polygon), 'file.geojson', { kind: 'streets' })).toMatchObject({
      problem: { code: 'import/wrong-geometry', wanted: 'streets', found: ['polygons'] },
    });
  });
});

test('a sound file with bytes changed at random gives a result, never an exception', () => {
  const sound = bytesOf(collection(`${street},${street.replace('5.1', '5.2')}`, crs('EPSG:4326')));
  // a fixed generator: the same bytes in every run
  let seed = 20_261_120;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const codes = new Set<string>();
  for (let run = 0; run < 3_000; run++) {
    const damaged = sound.slice(0, random(4) === 0 ? random(sound.length) : sound.length);
    for (let change = random(4); change >= 0; change--) damaged[random(sound.length)] = random(256);
    const result = readGeoJson(damaged, 'file.geojson');
    codes.add(result.ok ? 'ok' : result.problem.code);
  }
  expect([...codes]).toEqual(expect.arrayContaining(['ok', 'import/bad-json', 'import/truncated']));
});
