import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplifyLine, type FlatLine } from './simplifyLine.ts';

describe('a simplified line', () => {
  test('that is straight has two places', () => {
    expect(simplifyLine([0, 0, 1, 0, 2, 0, 9, 0], 0.1)).toEqual([0, 0, 9, 0]);
  });

  test('keeps a bend that is seen, and lets go of one that is not', () => {
    expect(simplifyLine([0, 0, 5, 3, 10, 0], 2)).toEqual([0, 0, 5, 3, 10, 0]);
    expect(simplifyLine([0, 0, 5, 1, 10, 0], 2)).toEqual([0, 0, 10, 0]);
  });

  test('that comes back to where it began is no place', () => {
    expect(simplifyLine([0, 0, 8, 0, 8, 8, 0, 0], 1)).toEqual([0, 0, 8, 0, 8, 8, 0, 0]);
  });

  test('is nowhere farther from the places it had than the tolerance', () => {
    const line = fc
      .array(fc.integer({ min: -20, max: 20 }), { minLength: 4, maxLength: 40 })
      .map((values) => values.slice(0, 2 * Math.floor(values.length / 2)));
    fc.assert(
      fc.property(line, fc.constantFrom(0.5, 1.5, 4), (whole, tolerance) => {
        const simple = simplifyLine(whole, tolerance);
        for (let i = 0; i < whole.length; i += 2) {
          const units = distanceTo(simple, whole[i]!, whole[i + 1]!);
          expect(units).toBeLessThanOrEqual(tolerance + 0.01);
        }
        expect([simple.slice(0, 2), simple.slice(-2)]).toEqual([
          whole.slice(0, 2),
          whole.slice(-2),
        ]);
      }),
    );
  });
});

/** By trying many places along the line: nothing in common with the way it was simplified. */
function distanceTo(line: FlatLine, x: number, y: number): number {
  let nearest = Infinity;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax, ay, bx, by] = line.slice(i, i + 4) as [number, number, number, number];
    for (let share = 0; share <= 1; share += 1 / 4096) {
      const place = [ax + share * (bx - ax), ay + share * (by - ay)] as const;
      nearest = Math.min(nearest, Math.hypot(place[0] - x, place[1] - y));
    }
  }
  return nearest;
}
