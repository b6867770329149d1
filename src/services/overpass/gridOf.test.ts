import { expect, test } from 'vitest';
import type { BBox } from '#geo/geometry/types.ts';
import { gridOf } from './gridOf.ts';

const BOX: BBox = [5, 50, 6, 52];

test('a box with few ways stays whole', () => {
  expect(gridOf(BOX, 1)).toEqual([BOX]);
  expect(gridOf(BOX, 1_000)).toEqual([BOX]);
});

test('a box with many is cut into parts that fill it', () => {
  expect(gridOf(BOX, 3_500)).toEqual([
    [5, 50, 5.5, 51],
    [5.5, 50, 6, 51],
    [5, 51, 5.5, 52],
    [5.5, 51, 6, 52],
  ]);
});

test.each([1_001, 9_999, 54_321])('of %i ways no part has more than an answer may have', (ways) => {
  expect(ways / gridOf(BOX, ways).length).toBeLessThanOrEqual(1_000);
});
