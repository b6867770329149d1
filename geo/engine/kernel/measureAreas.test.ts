import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { flatNetwork, type GridSize } from '#tests/engineGrids.ts';
import { areaOf, latticeArea, latticeLines } from '#tests/engineLattices.ts';
import { clipToArea } from '../clipToArea.ts';
import { intersect, metresOf, union, type Stretches } from '../stretches.ts';
import { measureAreas } from './measureAreas.ts';

const square = (west: number, south: number, east: number, north: number): LngLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A street of 10 m, going east along y = 1. */
const street = (frontageMetres: number) =>
  flatNetwork(
    [
      [
        [0, 1],
        [10, 1],
      ],
    ],
    [3, 3],
    frontageMetres,
  );

describe('measures', () => {
  test('tell what lies in each area, in any, and in just so many', () => {
    const areas = [square(0, 0, 4, 2), square(3, 0, 8, 2)].map((ring) => areaOf([[ring]]));
    const { metres, unionMetres, metresAtDepth } = measureAreas(street(0), areas);
    expect([...metres]).toEqual([4, 5]);
    expect(unionMetres).toBe(8);
    expect([...metresAtDepth]).toEqual([2, 7, 1]);
  });

  test('count a side half', () => {
    // houses stand at y = 1.5 and at y = 0.5
    const { metres, metresAtDepth } = measureAreas(street(0.5), [areaOf([[square(0, 1, 4, 2)]])]);
    expect([...metres]).toEqual([2]);
    expect([...metresAtDepth]).toEqual([8, 2]);
  });

  test('count parts of one area that overlap once', () => {
    const parts: MultiPolygon = [[square(0, 0, 4, 2)], [square(3, 0, 8, 2)]];
    const { metres, metresAtDepth } = measureAreas(street(0), [areaOf(parts)]);
    expect([...metres]).toEqual([8]);
    expect([...metresAtDepth]).toEqual([2, 8]);
  });

  test('without areas are those of what lies in none', () => {
    const { metres, unionMetres, metresAtDepth } = measureAreas(street(0), []);
    expect([...metres]).toEqual([]);
    expect(unionMetres).toBe(0);
    expect([...metresAtDepth]).toEqual([10]);
  });

  test('of an area beside all streets are none', () => {
    const { metresAtDepth } = measureAreas(street(0), [areaOf([[square(20, 20, 30, 30)]])]);
    expect([...metresAtDepth]).toEqual([10]);
  });
});

test('are to the bit what sets of stretches have', () => {
  const size: fc.Arbitrary<GridSize> = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
  );
  const areas = fc.array(latticeArea, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(latticeLines, areas, size, fc.constantFrom(0, 1), (lines, some, cells, off) => {
      const network = flatNetwork(lines, cells, off);
      const sets = some.map((area) => clipToArea(network, area));
      const { metres, unionMetres, metresAtDepth } = measureAreas(network, some);
      expect([...metres]).toEqual(sets.map(metresOf));
      expect(unionMetres).toBe(metresOf(union(sets)));
      expect([...metresAtDepth]).toEqual(depthsOf(sets, network.streets.metresBefore.at(-1)!));
    }),
    { numRuns: 1_000 },
  );
});

/** By depth what lies in so many sets or more is in the union of all that so many have in common. */
function depthsOf(sets: readonly Stretches[], total: number): number[] {
  const atLeast = sets.map((_, i) => metresOf(union(commonToAny(sets, i + 1))));
  const depths = [total, ...atLeast].map((metres, depth) => metres - (atLeast[depth] ?? 0));
  while (depths.length > 1 && depths.at(-1) === 0) depths.pop();
  return depths;
}

/** What each choice of so many sets has in common. */
function commonToAny(sets: readonly Stretches[], count: number): Stretches[] {
  if (count === 1) return [...sets];
  return sets.flatMap((set, i) =>
    commonToAny(sets.slice(i + 1), count - 1).map((common) => intersect(set, common)),
  );
}

test('do not depend on the order of the areas', () => {
  fc.assert(
    fc.property(latticeLines, fc.array(latticeArea, { maxLength: 5 }), (lines, some: Area[]) => {
      const network = flatNetwork(lines, [3, 2], 0);
      const { metres, ...rest } = measureAreas(network, some);
      const { metres: reversed, ...other } = measureAreas(network, some.toReversed());
      expect(other).toEqual(rest);
      expect(reversed.toReversed()).toEqual(metres);
    }),
  );
});
