import { array, assert, double, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { multiPolygon, point } from '@turf/helpers';
import { tileBox, tilesOfArea } from './tilesOfArea.ts';
import type { TileId } from './tileId.ts';
import type { BBox, LngLat, MultiPolygon, Polygon } from './types.ts';

const NO_LIMIT = 100_000;

const keyOf = ({ z, x, y }: TileId) => `${z}/${x}/${y}`;

const keysOf = (area: MultiPolygon, min: number, max = min) =>
  tilesOfArea(area, { min, max }, NO_LIMIT)!.map(keyOf);

const boxArea = ([west, south, east, north]: BBox): Polygon => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

/** As small as a doorstep. */
const around = ([lng, lat]: LngLat): MultiPolygon => [
  boxArea([lng - 1e-6, lat - 1e-6, lng + 1e-6, lat + 1e-6]),
];

describe('known tiles', () => {
  // computed apart, by y = (1 - asinh(tan lat) / pi) / 2
  test.each([
    ['the Dam in Amsterdam', [4.8926, 52.3731], '15/16829/10768'],
    ['the Domtoren in Utrecht', [5.1214, 52.0907], '12/2106/1351'],
    ['a place in Tokyo', [139.7006793, 35.6590699], '18/232798/103246'],
    ['Greenwich, on the equator', [0.0001, -0.0001], '1/1/1'],
  ] as const)('%s', (_, place, key) => {
    expect(keysOf(around(place), Number(key.split('/')[0]))).toEqual([key]);
  });

  test('the tile of the whole world runs from edge to edge', () => {
    const [west, south, east, north] = tileBox({ z: 0, x: 0, y: 0 });
    expect([west, east]).toEqual([-180, 180]);
    expect(north).toBeCloseTo(85.0511287798, 9);
    expect(south).toBeCloseTo(-85.0511287798, 9);
  });
});

test('an area that touches a tile with its border alone has it', () => {
  const box = tileBox({ z: 10, x: 526, y: 338 });
  expect(keysOf([boxArea(box)], 10).sort()).toEqual(
    [525, 526, 527].flatMap((x) => [337, 338, 339].map((y) => `10/${x}/${y}`)),
  );
});

test('a tile in a hole is none of the area', () => {
  const [west, south, east, north] = tileBox({ z: 10, x: 526, y: 338 });
  const [outer] = boxArea([west - 0.2, south - 0.2, east + 0.2, north + 0.2]);
  const [hole] = boxArea([west - 0.01, south - 0.01, east + 0.01, north + 0.01]);
  const keys = keysOf([[outer!, hole!]], 10);
  expect(keys).not.toContain('10/526/338');
  expect(keys).toContain('10/525/338');
});

test('areas that overlap have each tile once', () => {
  const keys = keysOf([boxArea([5, 52, 5.1, 52.1]), boxArea([5.05, 52.05, 5.2, 52.2])], 12, 13);
  expect(new Set(keys).size).toBe(keys.length);
  const alone = keysOf([boxArea([5, 52, 5.1, 52.1])], 12, 13);
  expect(alone.every((key) => keys.includes(key))).toBe(true);
});

test('an overview comes before its details, and each detail lies in its overview', () => {
  const tiles = tilesOfArea([boxArea([5, 52, 5.03, 52.02])], { min: 12, max: 16 }, NO_LIMIT)!;
  expect(tiles.map(({ z }) => z)).toEqual(tiles.map(({ z }) => z).toSorted((a, b) => a - b));
  const keys = new Set(tiles.map(keyOf));
  const details = tiles.filter(({ z }) => z > 12);
  expect(details.every(({ z, x, y }) => keys.has(keyOf({ z: z - 1, x: x >> 1, y: y >> 1 })))).toBe(
    true,
  );
});

test('more than the limit is no list at all', () => {
  const area = [boxArea([5, 52, 5.03, 52.02])];
  const { length } = tilesOfArea(area, { min: 12, max: 15 }, NO_LIMIT)!;
  expect(tilesOfArea(area, { min: 12, max: 15 }, length)).toHaveLength(length);
  expect(tilesOfArea(area, { min: 12, max: 15 }, length - 1)).toBeNull();
});

test('nothing has no tiles', () => {
  expect(tilesOfArea([], { min: 0, max: 19 }, 1)).toEqual([]);
});

describe('held against every tile around and many places in each', () => {
  const ZOOM = 16;
  const spot = tuple(
    double({ min: 0, max: 1, noNaN: true }),
    double({ min: 0, max: 1, noNaN: true }),
  );
  // a star: simple, seldom convex, sometimes a needle
  const stars = array(spot, { minLength: 3, maxLength: 12 })
    .map((spots) =>
      spots.map(([turn, reach], i): LngLat => [
        5.2 + (0.0005 + 0.01 * reach) * Math.cos((2 * Math.PI * (i + 0.8 * turn)) / spots.length),
        52.1 + (0.0005 + 0.007 * reach) * Math.sin((2 * Math.PI * (i + 0.8 * turn)) / spots.length),
      ]),
    )
    .map((ring): MultiPolygon => [[[...ring, ring[0]!]]]);

  test('no tile with a place of the area is missing; each that is there has a place of it', () => {
    const wrong = (area: MultiPolygon) => {
      const found = new Set(keysOf(area, ZOOM));
      return tilesAround(ZOOM).filter((tile) => {
        const box = tileBox(tile);
        // what the samples miss, a walk along the border must meet
        return found.has(keyOf(tile))
          ? !hasSampleIn(area, box) && !hasBorderIn(area, box)
          : hasSampleIn(area, box);
      });
    };
    assert(
      property(stars, (area) => {
        expect(wrong(area)).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect.hasAssertions();
  });

  function tilesAround(z: number): TileId[] {
    const [middle] = tilesOfArea(around([5.2, 52.1]), { min: z, max: z }, NO_LIMIT)!;
    const steps = Array.from({ length: 13 }, (_, step) => step - 6);
    return steps.flatMap((dx) => steps.map((dy) => ({ z, x: middle!.x + dx, y: middle!.y + dy })));
  }

  /** A grid of places in the box, and the corners of the area. */
  function hasSampleIn(area: MultiPolygon, [west, south, east, north]: BBox): boolean {
    const shape = multiPolygon(area as unknown as number[][][][]);
    const shares = [0, 0.25, 0.5, 0.75, 1];
    return shares.some((across) =>
      shares.some((up) =>
        booleanPointInPolygon(
          point([west + across * (east - west), south + up * (north - south)]),
          shape,
        ),
      ),
    );
  }

  /** Whether a walk along the border, a step of centimetres at a time, comes through the box. */
  function hasBorderIn([polygon]: MultiPolygon, [west, south, east, north]: BBox): boolean {
    const slack = 2e-6;
    const ring = polygon![0];
    return ring!.slice(1).some(([bx, by], i) => {
      const [ax, ay] = ring![i]!;
      const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / 1e-6);
      for (let step = 0; step <= steps; step++) {
        const [lng, lat] = [ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps];
        if (
          lng >= west - slack &&
          lng <= east + slack &&
          lat >= south - slack &&
          lat <= north + slack
        )
          return true;
      }
      return false;
    });
  }
});
