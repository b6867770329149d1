import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  collectStretches,
  eachOverlap,
  intersect,
  metresOf,
  noStretches,
  subtract,
  union,
  type Stretches,
} from './stretches.ts';

type Part = readonly [line: number, from: number, to: number];

function stretches(...parts: readonly Part[]): Stretches {
  const collected = collectStretches();
  for (const part of parts) collected.add(...part);
  return collected.done();
}

const listed = ({ count, line, from, to }: Stretches): Part[] =>
  Array.from({ length: count }, (_, i) => [line[i]!, from[i]!, to[i]!]);

describe('collected stretches', () => {
  test('are sorted, and joined where they overlap or touch', () => {
    const set = stretches([2, 5, 9], [1, 4, 6], [2, 0, 3], [1, 6, 8], [1, 5, 7]);
    expect(listed(set)).toEqual([
      [1, 4, 8],
      [2, 0, 3],
      [2, 5, 9],
    ]);
  });

  test('without length are left out', () => {
    expect(listed(stretches([1, 4, 4], [1, 6, 5], [1, NaN, 5]))).toEqual([]);
  });

  test('on different lines never join', () => {
    expect(stretches([1, 0, 5], [2, 5, 9]).count).toBe(2);
  });
});

test('what only touches has nothing in common', () => {
  const [a, b] = [stretches([1, 0, 5]), stretches([1, 5, 9])];
  expect(intersect(a, b).count).toBe(0);
  expect(subtract(a, b)).toEqual(a);
});

test('a side counts half', () => {
  expect(metresOf(stretches([0, 0, 100], [1, 0, 100], [2, 10, 20]))).toBe(105);
  expect(metresOf(noStretches)).toBe(0);
});

// positions are eighths, so that many ends coincide and every sum is exact
const part = fc
  .tuple(fc.nat(3), fc.nat(40), fc.nat(12))
  .map(([line, from, length]): Part => [line, from / 8, (from + length) / 8]);
const set = fc.array(part, { maxLength: 12 }).map((parts) => stretches(...parts));

/** Which eighths lie in a set: one a character. */
const cellsOf = (stretches: Stretches) =>
  Array.from({ length: 4 * 60 }, (_, cell) => {
    const [line, at] = [Math.floor(cell / 60), (cell % 60) / 8];
    return listed(stretches).some((part) => part[0] === line && part[1] <= at && at < part[2]);
  });

describe('for all sets', () => {
  test('union, intersection and difference hold the cells that they should', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const [inA, inB] = [cellsOf(a), cellsOf(b)];
        expect(cellsOf(union([a, b]))).toEqual(inA.map((is, i) => is || inB[i]));
        expect(cellsOf(intersect(a, b))).toEqual(inA.map((is, i) => is && inB[i]));
        expect(cellsOf(subtract(a, b))).toEqual(inA.map((is, i) => is && !inB[i]));
      }),
    );
  });

  test('results are sorted, and each stretch ends before the next begins', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        for (const result of [union([a, b]), intersect(a, b), subtract(a, b)]) {
          const parts = listed(result);
          const isApart = (part: Part, i: number) => {
            const before = parts[i - 1];
            return !before || before[0] < part[0] || before[2] < part[1];
          };
          expect(parts.every(isApart)).toBe(true);
        }
      }),
    );
  });

  test('difference and intersection together are the first set, to the bit', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        expect(union([subtract(a, b), intersect(a, b)])).toEqual(a);
      }),
    );
  });

  test('overlaps are visited once each and hold the intersection', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const seen: Part[] = [];
        eachOverlap(a, b, (i, j, from, to) => {
          expect(a.line[i]).toBe(b.line[j]);
          seen.push([a.line[i]!, from, to]);
        });
        expect(listed(stretches(...seen))).toEqual(listed(intersect(a, b)));
        expect(seen.reduce((sum, [, from, to]) => sum + (to - from) / 2, 0)).toBe(
          metresOf(intersect(a, b)),
        );
      }),
    );
  });
});
