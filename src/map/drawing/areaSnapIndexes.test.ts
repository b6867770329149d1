import { expect, test } from 'vitest';
import { snap } from '#geo/geometry/snapIndex.ts';
import type { Area } from '#geo/plan/area.ts';
import { areaSnapIndexes } from './areaSnapIndexes.ts';

const square = (west: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 52],
      [west + 0.01, 52],
      [west + 0.01, 52.01],
      [west, 52],
    ],
  ],
});

test('only the areas near a place are made ready, and each of them once', () => {
  const find = areaSnapIndexes([square(5), square(5.01), square(5.2)]);
  const near = find([5.0099, 51.9999, 5.0101, 52.0001]);
  expect(near).toHaveLength(2);
  expect(snap(near, [5.01001, 52.00001], 5)).toEqual({ lngLat: [5.01, 52], kind: 'corner' });
  expect(find([5.001, 51.9999, 5.002, 52.0001])).toEqual([near[0]]);
  expect(find([5.001, 51.9999, 5.002, 52.0001])[0]).toBe(near[0]);
  expect(find([5.1, 52, 5.11, 52.01])).toEqual([]);
});
