import { describe, expect, test } from 'vitest';
import { placeInPolygon, INSIDE } from '#geo/geometry/placeInPolygon.ts';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import type { Polygon } from '#geo/geometry/types.ts';
import { districtSchema } from '#geo/plan/district.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import { hasSharedData, readShared } from './sharedData.ts';
import { widestSpot } from '#geo/geometry/widestSpot.ts';

/** A C that is open to the east: its middle lies outside. */
const letterC: Polygon = [
  [
    [0, 0],
    [9, 0],
    [9, 2],
    [2, 2],
    [2, 7],
    [9, 7],
    [9, 9],
    [0, 9],
    [0, 0],
  ],
];
const ringRoad: Polygon = [
  [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ],
  [
    [2, 2],
    [2, 7],
    [7, 7],
    [7, 2],
    [2, 2],
  ],
];

const isInside = (polygon: Polygon, spot: readonly [number, number] | null) =>
  spot !== null && placeInPolygon(preparePolygon(polygon), ...spot) === INSIDE;

describe('widestSpot', () => {
  test('of a square is its middle', () => {
    const [lng, lat] = widestSpot([
      [
        [
          [0, 0],
          [8, 0],
          [8, 8],
          [0, 8],
          [0, 0],
        ],
      ],
    ])!;
    expect(lng).toBeCloseTo(4);
    expect(Math.abs(lat - 4)).toBeLessThan(0.5);
  });

  test('lies inside, also where the middle does not', () => {
    expect(isInside(letterC, widestSpot([letterC]))).toBe(true);
    expect(isInside(ringRoad, widestSpot([ringRoad]))).toBe(true);
  });

  test('is in the part with the most room', () => {
    const small: Polygon = [
      [
        [20, 0],
        [21, 0],
        [21, 9],
        [20, 9],
        [20, 0],
      ],
    ];
    expect(isInside(letterC, widestSpot([small, letterC]))).toBe(true);
  });

  test('an area without surface has none', () => {
    expect(widestSpot([])).toBeNull();
    expect(
      widestSpot([
        [
          [
            [0, 0],
            [4, 0],
            [0, 0],
          ],
        ],
      ]),
    ).toBeNull();
  });

  test.skipIf(!hasSharedData)('lies inside every buurt of Gooise Meren', () => {
    const { features } = JSON.parse(readShared('districts/buurten_gooise_meren.geojson')) as {
      features: { geometry: unknown }[];
    };
    const areas = features.map(({ geometry }) => districtSchema.shape.area.parse(geometry));
    const outside = areas
      .map(polygonsOf)
      .filter((area) => !area.some((polygon) => isInside(polygon, widestSpot(area))));
    expect(areas.length).toBeGreaterThan(10);
    expect(outside).toEqual([]);
  });
});
