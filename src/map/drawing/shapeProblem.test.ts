import { describe, expect, test } from 'vitest';
import type { Area } from '#geo/plan/area.ts';
import { shapeProblem } from './shapeProblem.ts';

type Place = [number, number];

const box = (west: number, south: number, east: number, north: number): Place[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const polygon = (...coordinates: Place[][]): Area => ({ type: 'Polygon', coordinates });
const parts = (...coordinates: Place[][][]): Area => ({ type: 'MultiPolygon', coordinates });

describe('shapeProblem', () => {
  test('a plain shape has none', () => {
    expect(shapeProblem(polygon(box(0, 0, 9, 9)))).toBeNull();
    expect(shapeProblem(polygon(box(0, 0, 9, 9), box(4, 4, 5, 5)))).toBeNull();
    expect(shapeProblem(parts([box(0, 0, 9, 9)], [box(20, 0, 24, 9)]))).toBeNull();
  });

  test.each<[string, Place[]]>([
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
    expect(shapeProblem(polygon(ring))).toBe(problem);
    expect(shapeProblem(parts([box(20, 0, 24, 9)], [ring]))).toBe(problem);
  });

  test('a hole must stay inside', () => {
    const hole = box(4, 4, 5, 5);
    for (const outer of [box(0, 0, 4.5, 9), box(6, 0, 9, 9), box(0, 0, 4, 4)]) {
      expect(shapeProblem(polygon(outer, hole))).toBe('leaves-hole');
    }
  });

  test('a hole may touch the border from within', () => {
    expect(shapeProblem(polygon(box(0, 0, 5, 9), box(4, 4, 5, 5)))).toBeNull();
  });

  test('holes stay apart', () => {
    expect(shapeProblem(polygon(box(0, 0, 9, 9), box(1, 1, 4, 4), box(3, 3, 6, 6)))).toBe(
      'holes-meet',
    );
    expect(shapeProblem(polygon(box(0, 0, 9, 9), box(1, 1, 4, 4), box(2, 2, 3, 3)))).toBe(
      'holes-meet',
    );
  });

  test('parts stay apart, but one may lie in a hole of another', () => {
    expect(shapeProblem(parts([box(0, 0, 21, 5)], [box(20, 0, 24, 9)]))).toBe('meets-other-part');
    expect(shapeProblem(parts([box(0, -1, 30, 10)], [box(20, 0, 24, 9)]))).toBe('meets-other-part');
    expect(shapeProblem(parts([box(0, 0, 9, 9), box(2, 2, 7, 7)], [box(3, 3, 6, 6)]))).toBeNull();
  });
});
