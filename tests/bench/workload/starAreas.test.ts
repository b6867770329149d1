import { describe, expect, test } from 'vitest';
import type { BBox } from '#geo/geometry/types.ts';
import { FEWEST_CORNERS, MOST_CORNERS, starAreas } from './starAreas.ts';

const box: BBox = [-1000, -500, 1000, 500];
const stars = starAreas({ box, count: 400, seed: 7 });
const rings = stars.map(({ coordinates }) => coordinates[0]!);

describe('the areas of the benchmark', () => {
  test('are the same for the same seed', () => {
    expect(starAreas({ box, count: 400, seed: 7 })).toEqual(stars);
    expect(starAreas({ box, count: 400, seed: 8 })).not.toEqual(stars);
  });

  test('have 20 to 200 corners and end where they begin', () => {
    const corners = rings.map((ring) => ring.length - 1);
    expect(Math.min(...corners)).toBeGreaterThanOrEqual(FEWEST_CORNERS);
    expect(Math.max(...corners)).toBeLessThanOrEqual(MOST_CORNERS);
    for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
  });

  test('are all together about as large as the box', () => {
    const [west, south, east, north] = box;
    const total = rings.reduce((sum, ring) => sum + surface(ring), 0);
    expect(total / ((east - west) * (north - south))).toBeCloseTo(1, 1);
  });

  test('lie in whole centimetres', () => {
    const isRounded = (metres: number) => Math.round(100 * metres) / 100 === metres;
    expect(rings.flat(2).filter((metres) => !isRounded(metres))).toEqual([]);
  });
});

/** Surface of a ring that runs counter-clockwise, by the shoelace formula. */
function surface(ring: readonly (readonly [number, number])[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => {
    const [beforeX, beforeY] = ring[i]!;
    return sum + (beforeX * y - x * beforeY) / 2;
  }, 0);
}
