import { describe, expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { withOuterRing } from './outerRing.ts';
import { shapeProblem } from './shapeProblem.ts';

const box = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const plain: Area = { type: 'Polygon', coordinates: [box(0, 0, 9, 9)] };
const withHole: Area = { type: 'Polygon', coordinates: [box(0, 0, 9, 9), box(4, 4, 5, 5)] };
const twoParts: Area = {
  type: 'MultiPolygon',
  coordinates: [[box(0, 0, 9, 9)], [box(20, 0, 24, 9)]],
};

describe('shapeProblem', () => {
  test('a plain shape has none', () => {
    expect(shapeProblem(plain, 0)).toBeNull();
    expect(shapeProblem(withHole, 0)).toBeNull();
    expect(shapeProblem(twoParts, 0)).toBeNull();
  });

  test.each<[string, LngLat[]]>([
    [
      'too-few-corners',
      [
        [0, 0],
        [9, 0],
        [0, 0],
      ],
    ],
    [
      'no-surface',
      [
        [0, 0],
        [9, 0],
        [4, 0],
        [0, 0],
      ],
    ],
    [
      'crosses-itself',
      [
        [0, 0],
        [9, 9],
        [9, 0],
        [0, 9],
        [0, 0],
      ],
    ],
  ])('%s', (problem, ring) => {
    expect(shapeProblem(withOuterRing(plain, 0, ring), 0)).toBe(problem);
  });

  test('a hole must stay inside', () => {
    const leaving = [box(0, 0, 4.5, 9), box(6, 0, 9, 9), box(0, 0, 4, 4)];
    for (const ring of leaving) {
      expect(shapeProblem(withOuterRing(withHole, 0, ring), 0)).toBe('leaves-hole');
    }
  });

  test('a hole may touch the border from within', () => {
    expect(shapeProblem(withOuterRing(withHole, 0, box(0, 0, 5, 9)), 0)).toBeNull();
  });

  test('another part must stay outside', () => {
    expect(shapeProblem(withOuterRing(twoParts, 0, box(0, 0, 21, 5)), 0)).toBe('meets-other-part');
    expect(shapeProblem(withOuterRing(twoParts, 0, box(0, -1, 30, 10)), 0)).toBe(
      'meets-other-part',
    );
    expect(shapeProblem(withOuterRing(twoParts, 1, box(10, 0, 24, 9)), 1)).toBeNull();
  });
});
