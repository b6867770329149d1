import { expect, test } from 'vitest';
import { collection, feature, line, read } from '../geojson/geoJsonFixtures.ts';

const street = line(
  [
    [5, 52],
    [5.1, 52],
  ],
  { name: 'Dorpsstraat' },
);
const nameless = { ...street, properties: {} };
const district = feature(
  'Polygon',
  [
    [
      [5, 52],
      [5.1, 52],
      [5, 52.1],
      [5, 52],
    ],
  ],
  { name: 'Noord' },
);
const address = feature('Point', [5, 52], { straat: 'Dorpsstraat', huisnummer: 1 });
const shop = feature('Point', [5, 52], { name: 'Bakker' });

test.each([
  ['streets', 'a named line among many other things', [district, district, address, street]],
  ['districts', 'more polygons than addresses', [district, district, address]],
  ['districts', 'polygons among points that are no addresses', [shop, shop, district]],
  ['addresses', 'more addresses than polygons', [district, address, address]],
  ['addresses', 'addresses among nameless lines', [nameless, nameless, address]],
])('%s are read from %s', (kind, _, features) => {
  expect(read(collection(features))).toMatchObject({ ok: true, value: { kind } });
});

test('what is asked is read, whatever there is more of', () => {
  const document = collection([district, district, street, address]);
  for (const kind of ['streets', 'districts', 'addresses'] as const) {
    expect(read(document, { kind })).toMatchObject({ ok: true, value: { kind } });
  }
});

test('points that are no addresses are refused', () => {
  expect(read(collection([shop]))).toMatchObject({
    problem: { code: 'import/wrong-geometry', wanted: null, found: ['points'] },
  });
});

test('the kinds of geometry that there are instead come with the commonest first', () => {
  expect(read(collection([shop, district, district]), { kind: 'streets' })).toMatchObject({
    problem: { code: 'import/wrong-geometry', wanted: 'streets', found: ['polygons', 'points'] },
  });
});
