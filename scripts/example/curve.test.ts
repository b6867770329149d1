import { describe, expect, test } from 'vitest';
import { curveThrough } from './curve.ts';
import { distanceMetres, lengthMetres, nearestOn, type XY } from './plane.ts';

const bend: readonly XY[] = [
  [0, 0],
  [100, 0],
  [150, 80],
  [150, 200],
];

describe('curveThrough', () => {
  test('two places are joined by a straight line', () => {
    const line: readonly XY[] = [
      [0, 0],
      [100, 50],
    ];
    expect(curveThrough(line)).toEqual(line);
  });

  test('places in a row need no more than their ends', () => {
    const row: readonly XY[] = [
      [0, 0],
      [40, 20],
      [100, 50],
    ];
    expect(curveThrough(row)).toEqual([row[0], row[2]]);
  });

  test('a curve passes close to every place it was drawn through', () => {
    const curve = curveThrough(bend);
    for (const place of bend)
      expect(distanceMetres(nearestOn(curve, place).at, place)).toBeLessThan(0.5);
  });

  test('a curve starts and ends where it was drawn, and is longer than the corners it rounds', () => {
    const curve = curveThrough(bend);
    expect([curve[0], curve.at(-1)]).toEqual([bend[0], bend.at(-1)]);
    expect(lengthMetres(curve)).toBeGreaterThan(lengthMetres(bend));
    expect(lengthMetres(curve)).toBeLessThan(1.05 * lengthMetres(bend));
  });

  test('a ring through eight places of a circle is that circle to one in a hundred, closed', () => {
    const eight = Array.from({ length: 8 }, (_, i): XY => {
      const angle = (i * Math.PI) / 4;
      return [100 * Math.cos(angle), 100 * Math.sin(angle)];
    });
    const ring = curveThrough([...eight, eight[0]!]);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const place of ring) {
      expect(distanceMetres(place, [0, 0])).toBeGreaterThan(99);
      expect(distanceMetres(place, [0, 0])).toBeLessThan(101);
    }
  });
});
