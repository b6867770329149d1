import { describe, expect, test } from 'vitest';
import type { BBox } from '#geo/geometry/types.ts';
import type { District } from '#geo/plan/district.ts';
import { areaToKeep, KEEP_LEVELS, MOST_TILES, tilesToKeep } from './tilesToKeep.ts';

/** A square so many degrees wide. */
const district = (id: string, west: number, south = 52, side = 0.01): District => ({
  id,
  name: id,
  area: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  },
});
const BOX: BBox = [5, 52, 5.02, 52.01];

describe('what is worth keeping', () => {
  test('is what counts: the chosen districts, or all of them', () => {
    const districts = [district('west', 5), district('east', 5.01)];
    expect(areaToKeep({ districts, chosen: null, box: BOX })).toHaveLength(2);
    expect(areaToKeep({ districts, chosen: ['east'], box: BOX })).toHaveLength(1);
  });
  test('is no district far from the streets', () => {
    const districts = [district('here', 5), district('far', 6)];
    expect(areaToKeep({ districts, chosen: null, box: BOX })).toHaveLength(1);
  });
  test('is the place of the streets when no district lies there', () => {
    expect(areaToKeep({ districts: [], chosen: null, box: BOX })).toEqual([
      [
        [
          [5, 52],
          [5.02, 52],
          [5.02, 52.01],
          [5, 52.01],
          [5, 52],
        ],
      ],
    ]);
  });
  test('is nothing while there is neither', () => {
    expect(areaToKeep({ districts: [], chosen: null, box: null })).toEqual([]);
  });
});

describe('how many tiles that is', () => {
  const counts = (side: number) => {
    const area = areaToKeep({ districts: [district('d', 5, 52, side)], chosen: null, box: null });
    return KEEP_LEVELS.map((level) => tilesToKeep(area, level)?.length ?? null);
  };
  test('grows about fourfold with every step nearer', () => {
    const [wijk, straat, huis] = counts(0.01) as number[];
    expect(straat! / wijk!).toBeGreaterThan(2);
    expect(huis! / straat!).toBeGreaterThan(2.5);
    expect(huis!).toBeLessThan(400);
  });
  test('is refused beyond the bound, level by level', () => {
    const [wijk, straat, huis] = counts(0.09);
    expect(wijk).toBeLessThanOrEqual(MOST_TILES);
    expect([straat, huis]).toEqual([null, null]);
  });
});
