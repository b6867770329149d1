import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { at, house, line, numbers, segment, street } from '#tests/engineFixtures.ts';
import { cover } from '#tests/enginePlans.ts';
import { reportOf } from '../reportOf.ts';

type Side = 'left' | 'right' | 'both';

/** The piece of the Dorpsstraat between two places on its way east. */
const eastward = (from: number, to: number, side: Side = 'both'): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side,
});

/** "odd 1-19": the numbers of the Dorpsstraat that are not covered; null: not known. */
function uncovered(
  segments: readonly Segment[],
  covered: readonly Target[],
  addresses?: readonly Address[],
): string[] | null {
  const links = covered.map((target) => ['group-1', target] as const);
  const { streets } = reportOf(cover(segments, { links }, addresses ? { addresses } : {}));
  const spans = streets[0]!.uncoveredNumbers;
  return spans && spans.map(({ parity, from, to }) => `${parity} ${from}-${to}`);
}

/** 100 m, odd numbers on the left and even ones on the right unless told otherwise. */
const numbered = (sides: Partial<Segment> = {}) => [
  segment('a', { left: numbers('odd', 1, 19), right: numbers('even', 2, 20), ...sides }),
];

describe('by number ranges', () => {
  test('a whole street has all of its numbers', () => {
    expect(uncovered(numbered(), [])).toEqual(['odd 1-19', 'even 2-20']);
  });

  test('a side has its own', () => {
    expect(uncovered(numbered(), [eastward(0, 100, 'right')])).toEqual(['odd 1-19']);
  });

  test('a number is where most of it is, and of halves where its first is', () => {
    expect(uncovered(numbered(), [eastward(0, 44)])).toEqual(['odd 9-19', 'even 10-20']);
    expect(uncovered(numbered(), [eastward(0, 46)])).toEqual(['odd 11-19', 'even 12-20']);
    const sameAcross = numbered({ left: numbers('odd', 1, 3), right: numbers('odd', 1, 3) });
    expect(uncovered(sameAcross, [eastward(0, 100, 'left')])).toEqual([]);
    expect(uncovered(sameAcross, [eastward(0, 100, 'right')])).toEqual(['odd 1-3']);
  });

  test('a range that descends is said ascending, from its other end', () => {
    const descending = numbered({ left: numbers('odd', 19, 1) });
    expect(uncovered(descending, [eastward(0, 50)])).toEqual(['odd 1-9', 'even 12-20']);
  });

  test('odd numbers may stand on both sides', () => {
    const odd = numbered({ right: numbers('odd', 21, 39) });
    expect(uncovered(odd, [eastward(0, 50)])).toEqual(['odd 11-19', 'odd 31-39']);
    expect(uncovered(odd, [])).toEqual(['odd 1-39']);
  });

  test('a side with both parities is said as one span', () => {
    const oneSided = numbered({ left: numbers('both', 1, 20), right: numbers('none', 0, 0) });
    expect(uncovered(oneSided, [])).toEqual(['both 1-20']);
    expect(uncovered(oneSided, [eastward(0, 50)])).toEqual(['both 11-20']);
  });

  test('a side without numbers adds none', () => {
    const oneSided = numbered({ right: numbers('none', 0, 0) });
    expect(uncovered(oneSided, [eastward(0, 50)])).toEqual(['odd 11-19']);
    expect(uncovered(oneSided, [eastward(0, 100, 'left')])).toEqual([]);
  });

  test('a side of which nothing is known adds none, and alone is not known', () => {
    const oneSided = numbered({ right: null });
    expect(uncovered(oneSided, [eastward(0, 50)])).toEqual(['odd 11-19']);
    expect(uncovered(oneSided, [eastward(0, 100, 'left')])).toBeNull();
    expect(uncovered(numbered({ left: null, right: null }), [])).toBeNull();
  });

  test('a number in the ranges of two segments is where most of it is', () => {
    const twice = [
      segment('a', { left: numbers('odd', 1, 9) }),
      segment('b', { line: line([100, 0], [150, 0]), left: numbers('odd', 9, 17) }),
    ];
    expect(uncovered(twice, [eastward(0, 100)])).toEqual(['odd 11-17']);
    expect(uncovered(twice, [eastward(100, 150)])).toEqual(['odd 1-9']);
  });

  test('every segment of the street has its own', () => {
    const parted = [
      segment('a', { left: numbers('odd', 1, 9) }),
      segment('b', { line: line([200, 0], [100, 0]), left: numbers('even', 10, 2) }),
    ];
    expect(uncovered(parted, [eastward(60, 140)])).toEqual(['odd 1-5', 'even 6-10']);
  });
});

describe('by addresses', () => {
  const houses = [1, 3, 5, 7].map((number, i) => house(number, 20 + 20 * i, 8));

  test('a number is where its address stands, whatever the ranges say', () => {
    expect(uncovered(numbered(), [eastward(0, 50)], houses)).toEqual(['odd 5-7']);
    expect(uncovered(numbered(), [], houses)).toEqual(['odd 1-7']);
  });

  test('a number with a letter is where most of its addresses are, the first on a tie', () => {
    const [first, second, third] = [house(3, 30, 8), house(3, 60, 8), house(3, 70, 8)];
    expect(uncovered(numbered(), [eastward(0, 50)], [first, second, third])).toEqual(['odd 3-3']);
    expect(uncovered(numbered(), [eastward(0, 50)], [first, second])).toEqual([]);
  });

  test('numbers of both parities on one side are one span', () => {
    const square = [1, 2, 3, 4].map((number) => house(number, 20 * number, 8));
    expect(uncovered(numbered(), [eastward(0, 50)], square)).toEqual(['both 3-4']);
    expect(uncovered(numbered(), [], square)).toEqual(['both 1-4']);
  });

  test('between two houses there is no number', () => {
    expect(uncovered(numbered(), [eastward(0, 45), eastward(55, 100)], houses)).toEqual([]);
  });

  test('ranges say it on a street without addresses', () => {
    const elsewhere = [house(1, 10, 8, 'Kerkweg')];
    expect(uncovered(numbered(), [eastward(0, 50)], elsewhere)).toEqual([
      'odd 11-19',
      'even 12-20',
    ]);
  });
});
