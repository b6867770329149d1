import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ringsProblem } from './ringsProblem.ts';
import type { LngLat, Ring } from './types.ts';

const closed = (...corners: LngLat[]): Ring => [...corners, corners[0]!];

describe('a ring', () => {
  test('that goes around once is right', () => {
    expect(ringsProblem([closed([0, 0], [4, 0], [4, 4], [0, 4])])).toBeNull();
  });

  test.each([
    ['is a bow tie', closed([0, 0], [4, 4], [4, 0], [0, 4])],
    ['touches itself in a corner', closed([0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2])],
    ['touches an edge of its own', closed([0, 0], [4, 0], [4, 4], [2, 0], [0, 4])],
    ['goes there and back along one line', closed([0, 0], [4, 0], [4, 4], [4, 0], [0, 4])],
    ['goes around twice', closed([0, 0], [4, 0], [4, 4], [0, 0], [4, 0], [4, 4])],
  ])('that %s crosses itself', (_, ring) => {
    expect(ringsProblem([ring])).toBe('crosses-itself');
  });

  test('with a place given twice in a row is right', () => {
    expect(ringsProblem([closed([0, 0], [4, 0], [4, 0], [4, 4], [0, 4])])).toBeNull();
  });

  test('with a place in the middle of a straight edge is right', () => {
    expect(ringsProblem([closed([0, 0], [2, 0], [4, 0], [4, 4], [0, 4])])).toBeNull();
  });

  test('of three places, or not closed, or on one line, is named for it', () => {
    expect(
      ringsProblem([
        [
          [0, 0],
          [4, 0],
          [0, 0],
        ],
      ]),
    ).toBe('too-few-corners');
    expect(
      ringsProblem([
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
        ],
      ]),
    ).toBe('not-closed');
    expect(ringsProblem([closed([0, 0], [2, 2], [4, 4])])).toBe('no-surface');
  });
});

test('a ring on a small lattice crosses itself as whole numbers say', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { minLength: 4, maxLength: 7, selector: String }),
      (corners) => {
        const ring = closed(...corners);
        const found = ringsProblem([ring]);
        fc.pre(found !== 'no-surface');
        expect(found === 'crosses-itself').toBe(crossesByTheBook(corners));
      },
    ),
    { numRuns: 3_000 },
  );
});

/** Every pair of edges, in whole numbers: neighbours share one place only, others none. */
function crossesByTheBook(corners: readonly (readonly [number, number])[]): boolean {
  const n = corners.length;
  const edge = (i: number) => [corners[i % n]!, corners[(i + 1) % n]!] as const;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const [a, b] = edge(i);
      const [c, d] = edge(j);
      const areNeighbours = j === i + 1 || (i === 0 && j === n - 1);
      const shared = areNeighbours ? (j === i + 1 ? b : a) : null;
      const touch = [a, b].filter((p) => isOn(p, c, d)).concat([c, d].filter((p) => isOn(p, a, b)));
      if (touch.some((p) => !shared || p[0] !== shared[0] || p[1] !== shared[1])) return true;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true;
    }
  }
  return false;
}

type Place = readonly [number, number];
const side = (a: Place, b: Place, p: Place) =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
const isOn = (p: Place, a: Place, b: Place) =>
  side(a, b, p) === 0 && (p[0] - a[0]) * (p[0] - b[0]) + (p[1] - a[1]) * (p[1] - b[1]) <= 0;
