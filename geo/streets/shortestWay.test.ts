import { describe, expect, test } from 'vitest';
import { line, segment } from '#tests/engineFixtures.ts';
import { buildStreetsData } from './buildStreetsData.ts';
import { measureStreets } from './measuredStreets.ts';
import { shortestWay, wayEndsAt, type Way } from './shortestWay.ts';

//  (0,100)---c---(100,100)         segments a, b and c make three sides of a square, d the fourth
//     |              |             with a detour, e a tail from (100,0), f lies apart
//     d              b
//     |              |
//   (0,0)----a----(100,0)--e--(150,0)
const measured = measureStreets(
  buildStreetsData([
    segment('a', { line: line([0, 0], [100, 0]) }),
    segment('b', { line: line([100, 0], [100, 100]) }),
    segment('c', { line: line([0, 100], [100, 100]) }),
    segment('d', { line: line([0, 0], [-60, 50], [0, 100]) }),
    segment('e', { line: line([100, 0], [150, 0]) }),
    segment('f', { line: line([500, 0], [600, 0]) }),
  ]),
);
const all = [0, 1, 2, 3, 4, 5];

function way(from: [segment: number, metres: number], to: [segment: number, metres: number]) {
  return shortestWay(measured, all, wayEndsAt(measured, ...from), wayEndsAt(measured, ...to));
}

const rounded = (found: Way | null) =>
  found?.pieces
    .map(({ segment, from, to }) => [segment, Math.round(from), Math.round(to)])
    .toSorted((a, b) => a[0]! - b[0]!);

describe('the shortest way', () => {
  test('takes whole segments between and parts of those where it begins and ends', () => {
    const found = way([4, 20], [1, 30]);
    expect(rounded(found)).toEqual([
      [1, 0, 30],
      [4, 0, 20],
    ]);
    expect(found!.metres).toBeCloseTo(50, 3);
  });

  test('is the shorter one around a ring', () => {
    expect(rounded(way([0, 80], [2, 90]))).toEqual([
      [0, 80, 100],
      [1, 0, 100],
      [2, 90, 100],
    ]);
    expect(rounded(way([0, 10], [2, 10]))).toEqual([
      [0, 0, 10],
      [2, 0, 10],
      [3, 0, 156],
    ]);
  });

  test('does not exist between pieces that do not touch', () => {
    expect(way([0, 10], [5, 10])).toBeNull();
  });

  test('from a node to itself has no length', () => {
    const node = [{ node: measured.streets.nodes[0]!, piece: null }];
    expect(shortestWay(measured, all, node, node)).toEqual({ metres: 0, pieces: [] });
  });
});

describe('a closed node', () => {
  const nodeAt = (segment: number, end: 0 | 1) => measured.streets.nodes[2 * segment + end]!;
  const corner = nodeAt(0, 1);
  const start = [{ node: nodeAt(0, 0), piece: null }];

  test('is not passed', () => {
    const goal = [{ node: nodeAt(4, 1), piece: null }];
    expect(shortestWay(measured, all, start, goal)).not.toBeNull();
    expect(shortestWay(measured, all, start, goal, new Set([corner]))).toBeNull();
  });

  test('may be where the way begins or ends', () => {
    const goal = [{ node: corner, piece: null }];
    const closed = new Set([corner, nodeAt(0, 0)]);
    expect(rounded(shortestWay(measured, all, start, goal, closed))).toEqual([[0, 0, 100]]);
    expect(rounded(shortestWay(measured, all, goal, start, closed))).toEqual([[0, 0, 100]]);
  });
});
