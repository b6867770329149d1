import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainLines } from './chainLines.ts';
import type { FlatLine } from '#geo/geometry/simplifyLine.ts';

describe('chained lines', () => {
  test('go on where they meet, whichever way they run', () => {
    expect(
      chainLines([
        [0, 0, 1, 0],
        [2, 5, 1, 0],
        [2, 5, 3, 5, 4, 6],
      ]),
    ).toEqual([[0, 0, 1, 0, 2, 5, 3, 5, 4, 6]]);
  });

  test('that go round stay one ring', () => {
    expect(
      chainLines([
        [0, 0, 4, 0],
        [4, 4, 4, 0],
        [4, 4, 0, 0],
      ]),
    ).toEqual([[0, 0, 4, 0, 4, 4, 0, 0]]);
    expect(chainLines([[0, 0, 4, 0, 4, 4, 0, 0]])).toEqual([[0, 0, 4, 0, 4, 4, 0, 0]]);
  });

  test('that lie upon each other are one', () => {
    expect(
      chainLines([
        [0, 0, 4, 0],
        [4, 0, 0, 0],
      ]),
    ).toEqual([[0, 0, 4, 0]]);
  });

  test('of which three meet leave one to itself', () => {
    const chains = chainLines([
      [0, 0, 1, 1],
      [1, 1, 2, 0],
      [1, 1, 1, 9],
    ]);
    expect(chains.map((chain) => chain.length).toSorted((a, b) => a - b)).toEqual([4, 6]);
  });

  test('have every edge that was given, and no other', () => {
    const place = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));
    const line = fc.array(place, { minLength: 2, maxLength: 4 }).map((places) => places.flat());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const chains = chainLines(lines);
        expect(edgesOf(chains)).toEqual(edgesOf(lines));
        expect(chains.length).toBeLessThanOrEqual(lines.length);
      }),
    );
  });
});

/** The edges of lines, each once and whichever way it runs. */
function edgesOf(lines: readonly FlatLine[]): ReadonlySet<string> {
  const edges = lines.flatMap((line) =>
    Array.from({ length: line.length / 2 - 1 }, (_, i) =>
      [line.slice(2 * i, 2 * i + 2), line.slice(2 * i + 2, 2 * i + 4)]
        .map((place) => place.join())
        .toSorted()
        .join(' '),
    ),
  );
  return new Set(edges);
}
