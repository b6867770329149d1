import { describe, expect, test } from 'vitest';
import type { Area } from '#geo/plan/area.ts';
import { areasSnapSource } from './areasSnapSource.ts';

const triangle: Area = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [0, 4],
      [0, 0],
    ],
  ],
};
const twoParts: Area = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [5, 5],
        [9, 5],
        [5, 9],
        [5, 5],
      ],
      [
        [6, 6],
        [6, 7],
        [7, 6],
        [6, 6],
      ],
    ],
    [
      [
        [-5, -5],
        [-4, -5],
        [-5, -4],
        [-5, -5],
      ],
    ],
  ],
};

describe('areasSnapSource', () => {
  test('every ring is a line of its own, holes and parts as well', () => {
    const { points, lines } = areasSnapSource([triangle, twoParts]);
    expect([...lines.starts]).toEqual([0, 4, 8, 12, 16]);
    expect([...lines.coords.subarray(8, 16)]).toEqual([5, 5, 9, 5, 5, 9, 5, 5]);
    expect(points).toEqual(lines.coords);
  });

  test('of nothing it is empty', () => {
    const { points, lines } = areasSnapSource([]);
    expect([points.length, lines.coords.length, [...lines.starts]]).toEqual([0, 0, [0]]);
  });
});
