import { describe, expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import { areaOfWays } from './areaOfWays.ts';

const outer = (...line: LngLat[]) => ({ isHole: false, line });
const inner = (...line: LngLat[]) => ({ isHole: true, line });

const hole = inner([2, 2], [3, 2], [3, 3], [2, 2]);

/** Twice the surface between the places of a ring, whichever way it runs. */
const surface = (ring: readonly (readonly number[])[]) =>
  Math.abs(
    ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0),
  );

describe('an area', () => {
  test('is enclosed by pieces of border, whichever way each runs and in any order', () => {
    const area = areaOfWays([
      outer([0, 0], [4, 0]),
      outer([0, 4], [0, 0]),
      outer([4, 0], [4, 4], [0, 4]),
    ]);
    const backwards = areaOfWays([
      outer([4, 0], [0, 0]),
      outer([0, 4], [4, 4], [4, 0]),
      outer([0, 4], [0, 0]),
    ]);
    for (const found of [area, backwards]) {
      const ring = found!.coordinates[0]![0] as readonly (readonly number[])[];
      expect(ring).toHaveLength(5);
      expect(ring[0]).toEqual(ring.at(-1));
      expect(surface(ring)).toBe(32);
    }
  });

  test('may be of several parts, and a hole belongs to the part around it', () => {
    const area = areaOfWays([
      outer([10, 0], [14, 0], [14, 4], [10, 0]),
      outer([0, 0], [4, 0], [4, 4], [0, 4], [0, 0]),
      hole,
    ]);
    expect(area?.coordinates.map((rings) => rings.length).toSorted()).toEqual([1, 2]);
    const withHole = area?.coordinates.find((rings) => rings.length === 2);
    expect(withHole?.[1]).toEqual(hole.line);
  });

  test('of which a piece of border is missing is none', () => {
    expect(areaOfWays([outer([0, 0], [4, 0]), outer([4, 0], [4, 4])])).toBeNull();
    expect(areaOfWays([])).toBeNull();
  });
});
