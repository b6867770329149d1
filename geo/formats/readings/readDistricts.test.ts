import { describe, expect, test } from 'vitest';
import { collection, districtsIn, feature, read } from '../geojson/geoJsonFixtures.ts';

const square = (lng: number, lat = 52) => [
  [lng, lat],
  [lng + 0.01, lat],
  [lng + 0.01, lat + 0.01],
  [lng, lat + 0.01],
  [lng, lat],
];
const bowTie = [
  [5, 52],
  [5.01, 52.01],
  [5.01, 52],
  [5, 52.01],
  [5, 52],
];
// in halves and quarters, which are on one line to the last bit
const flat = [
  [5, 52],
  [5.5, 52.5],
  [5.25, 52.25],
  [5, 52],
];
const polygon = (rings: unknown, properties: object = { name: 'Noord' }) =>
  feature('Polygon', rings, { ...properties });

describe('a district', () => {
  test('of Statistics Netherlands is named by its smallest unit, and known by its code', () => {
    const columns = {
      BUURTCODE: 'BU0363AE02',
      buurtnaam: 'Valkenburg',
      wijkcode: 'WK0363AE',
      wijknaam: 'Burgwallen',
      gemeentenaam: 'Amsterdam',
    };
    expect(districtsIn(collection([polygon([square(5)], columns)]))).toMatchObject({
      districts: [{ id: 'BU0363AE02', name: 'Valkenburg' }],
      summary: { format: 'cbs', found: 1, used: 1 },
    });
  });

  test('of several parts is one, holes and all', () => {
    const parts = [
      [
        square(5),
        square(5.002)
          .slice(0, 4)
          .concat([[5.002, 52]]),
      ],
      [square(6)],
    ];
    const [district] = districtsIn(feature('MultiPolygon', parts, { name: 'Noord' })).districts;
    expect(district!.area).toEqual({ type: 'MultiPolygon', coordinates: parts });
  });

  test('of one part in a MultiPolygon is a Polygon', () => {
    const { districts } = districtsIn(feature('MultiPolygon', [[square(5)]], { name: 'Noord' }));
    expect(districts[0]!.area).toEqual({ type: 'Polygon', coordinates: [square(5)] });
  });

  test('without a name is called by its place in the file', () => {
    const { districts, summary } = districtsIn(collection([polygon([square(5)], {})]));
    expect(districts).toMatchObject([{ id: '#1', name: '#1' }]);
    expect(summary.repairs).toEqual([{ code: 'unnamed-numbered', count: 1 }]);
  });

  test('has the name of another column when asked', () => {
    const columns = { buurtnaam: 'Koedijk', name: 'Noord' };
    const document = collection([polygon([square(5)], columns)]);
    expect(districtsIn(document).districts[0]!.name).toBe('Koedijk');
    const fields = { districts: { name: 'name' } };
    expect(districtsIn(document, { fields }).districts[0]!.name).toBe('Noord');
  });

  test('loses its heights', () => {
    const high = square(5).map((place) => place.concat(12.5));
    expect(districtsIn(polygon([high])).districts[0]!.area.coordinates).toEqual([square(5)]);
  });
});

describe('a ring', () => {
  test('that is open is closed', () => {
    const { districts, summary } = districtsIn(polygon([square(5).slice(0, 4)]));
    expect(districts[0]!.area.coordinates).toEqual([square(5)]);
    expect(summary.repairs).toEqual([{ code: 'rings-closed', count: 1 }]);
  });

  test('that crosses itself is kept, and said', () => {
    const { districts, summary } = districtsIn(polygon([bowTie]));
    expect(districts[0]!.area.coordinates).toEqual([bowTie]);
    expect(summary.repairs).toEqual([{ code: 'rings-crossing', count: 1 }]);
  });

  test('without surface is no hole', () => {
    const { districts, summary } = districtsIn(polygon([square(5), flat]));
    expect(districts[0]!.area.coordinates).toEqual([square(5)]);
    expect(summary.repairs).toEqual([{ code: 'rings-dropped', count: 1 }]);
  });

  test.each([
    ['of two places', square(5).slice(0, 2)],
    ['of one place', [[5, 52]]],
    ['that is flat', flat],
  ])('%s is no district', (_, ring) => {
    const document = collection([polygon([square(5)]), polygon([ring])]);
    expect(districtsIn(document).summary).toMatchObject({
      used: 1,
      skipped: [{ code: 'no-surface', count: 1, example: '#2' }],
    });
  });
});

test('a polygon of more parts than a plan file takes is skipped', () => {
  const parts = Array.from({ length: 1_001 }, (_, i) => [square(5 + i / 1_000)]);
  const document = collection([feature('MultiPolygon', parts), polygon([square(5)])]);
  expect(districtsIn(document).summary).toMatchObject({
    used: 1,
    skipped: [{ code: 'too-detailed', count: 1, example: '#1' }],
  });
});

test('lines are no districts', () => {
  const document = feature('LineString', square(5), { name: 'Noord' });
  expect(read(document, { kind: 'districts' })).toMatchObject({
    problem: { code: 'import/wrong-geometry', wanted: 'districts', found: ['lines'] },
  });
});
