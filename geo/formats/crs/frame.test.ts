import { describe, expect, test } from 'vitest';
import { frameOf, isInFrame } from './frame.ts';
import type { KnownCrs, Place } from './projections.ts';

const named = (known: KnownCrs) => ({ text: known, known });
const DEGREES: Place = [5.17, 52.27];
const METRES: Place = [140_000, 475_000];
const MERCATOR: Place = [575_000, 6_850_000];
const swapped = ([x, y]: Place): Place => [y, x];
const decide = (places: Place[], crs: KnownCrs | null = null) =>
  frameOf(crs && named(crs), [places], 'f');

describe('where most places would be decides', () => {
  test.each([
    [DEGREES, 'EPSG:4326'],
    [[9.52, 47.14] as Place, 'EPSG:4326'],
    [METRES, 'EPSG:28992'],
    [MERCATOR, 'EPSG:3857'],
  ])('%j', (place, crs) => {
    expect(decide([place, place])).toEqual({
      ok: true,
      value: { crs, isSwapped: false, isContradicted: false, middle: place },
    });
  });

  test('also against what the file says', () => {
    const systems: readonly (readonly [Place, KnownCrs])[] = [
      [DEGREES, 'EPSG:4326'],
      [METRES, 'EPSG:28992'],
      [MERCATOR, 'EPSG:3857'],
    ];
    for (const [place, crs] of systems) {
      for (const [, said] of systems) {
        expect(decide([place], said)).toMatchObject({
          value: { crs, isContradicted: said !== crs },
        });
      }
    }
  });

  test('and a few strays do not', () => {
    const frame = decide([METRES, [0, 0], METRES]);
    expect(frame).toMatchObject({ value: { crs: 'EPSG:28992' } });
    expect(frame.ok && [METRES, DEGREES].map((place) => isInFrame(place, frame.value))).toEqual([
      true,
      false,
    ]);
  });
});

describe('a place that a typing error threw far away is stray', () => {
  const near = ([x, y]: Place, count: number): Place[] =>
    Array.from({ length: count }, (_, i) => [x + i / 1_000, y + i / 1_000]);

  test.each<[Place, Place]>([
    [DEGREES, [0, 0]],
    [DEGREES, [56.7, 52.27]],
    [DEGREES, [-5.17, 52.27]],
    [MERCATOR, [0, 0]],
  ])('near %j: %j', (place, far) => {
    const frame = decide([far, ...near(place, 5), far, ...near(place, 3_000)], null);
    expect(frame.ok && near(place, 8).every((each) => isInFrame(each, frame.value))).toBe(true);
    expect(frame.ok && isInFrame(far, frame.value)).toBe(false);
  });

  test('but no place of one country is', () => {
    const frame = decide([
      [3.4, 51.4],
      [7.2, 53.2],
      [5.7, 50.8],
      [4.8, 53.4],
    ]);
    expect(frame.ok && isInFrame([3.2, 50.7], frame.value)).toBe(true);
  });
});

describe('swapped axes', () => {
  test.each([DEGREES, METRES, MERCATOR])(
    'are seen when all places of a file like %j agree',
    (...place) => {
      expect(decide([swapped(place), swapped(place)])).toMatchObject({
        ok: true,
        value: { isSwapped: true },
      });
    },
  );

  test('are refused when most places are swapped and others are not', () => {
    expect(decide([swapped(DEGREES), swapped(DEGREES), DEGREES])).toEqual({
      ok: false,
      problem: { code: 'import/swapped-axes', file: 'f', swapped: 2, of: 3 },
    });
  });

  test('of a single place leave it out', () => {
    const frame = decide([DEGREES, DEGREES, swapped(DEGREES)]);
    expect(frame.ok && isInFrame(swapped(DEGREES), frame.value)).toBe(false);
  });
});

describe('a file is refused', () => {
  test('that names a system which is not read', () => {
    expect(frameOf({ text: 'EPSG:31370', known: null }, [[METRES]], 'f')).toMatchObject({
      problem: { code: 'import/unknown-crs', crs: 'EPSG:31370' },
    });
  });

  test('whose coordinates could be in any system, as UTM', () => {
    expect(decide([[650_000, 5_790_000]])).toEqual({
      ok: false,
      problem: { code: 'import/unknown-crs', file: 'f', crs: null, example: [650_000, 5_790_000] },
    });
  });

  test('whose coordinates are not where it says', () => {
    expect(decide([[650_000, 5_790_000]], 'EPSG:28992')).toMatchObject({
      problem: { code: 'import/out-of-range', example: [650_000, 5_790_000] },
    });
  });

  test('whose coordinates are nowhere on earth', () => {
    expect(decide([[1e30, 1e30]])).toMatchObject({ problem: { code: 'import/out-of-range' } });
  });
});

describe('UTM has to be named', () => {
  const UTM: Place = [650_000, 5_790_000];
  test.each<KnownCrs>(['EPSG:25831', 'EPSG:25832'])('as %s', (crs) => {
    expect(decide([UTM], crs)).toMatchObject({ value: { crs, isContradicted: false } });
  });

  test('also in Norway, where the numbers are those of Web Mercator in the Netherlands', () => {
    expect(decide([[600_000, 6_650_000]], 'EPSG:25832')).toMatchObject({
      value: { crs: 'EPSG:25832' },
    });
  });

  test('and is not believed of numbers that are RD or degrees', () => {
    expect(decide([METRES], 'EPSG:25831')).toMatchObject({
      value: { crs: 'EPSG:28992', isContradicted: true },
    });
    expect(decide([DEGREES], 'EPSG:25831')).toMatchObject({
      value: { crs: 'EPSG:4326', isContradicted: true },
    });
  });
});

test('Web Mercator outside the Netherlands has to be named', () => {
  const liechtenstein: Place = [1_060_000, 5_960_000];
  expect(decide([liechtenstein])).toMatchObject({ problem: { code: 'import/unknown-crs' } });
  expect(decide([liechtenstein], 'EPSG:3857')).toMatchObject({ value: { crs: 'EPSG:3857' } });
});
