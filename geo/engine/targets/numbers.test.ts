import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { house, line, numbers, segment, street } from '#tests/engineFixtures.ts';
import { compiled } from '#tests/engineTargets.ts';

type Range = Partial<Extract<Target, { kind: 'numbers' }>>;

const range = (from: number | null, to: number | null, more: Range = {}): Target => ({
  kind: 'numbers',
  street: street(),
  from,
  to,
  parity: 'all',
  except: [],
  ...more,
});

/** One segment of 100 m, odd numbers on the left and even ones on the right unless told otherwise. */
function onOne(target: Target, sides: Partial<Segment> = {}, addresses: Address[] | null = null) {
  const segments = [
    segment('a', { left: numbers('odd', 1, 19), right: numbers('even', 2, 20), ...sides }),
  ];
  return compiled(segments, target, addresses);
}

describe('by number ranges', () => {
  test('1 to 9 out of odd 1 to 19 is exactly half', () => {
    expect(onOne(range(1, 9, { parity: 'odd' }))).toEqual(['a left 0-50']);
  });

  test('a range that descends has its low numbers at the end', () => {
    expect(onOne(range(1, 9, { parity: 'odd' }), { left: numbers('odd', 19, 1) })).toEqual([
      'a left 50-100',
    ]);
  });

  test('both sides of a street have their share of a range of all numbers', () => {
    expect(onOne(range(1, 10))).toEqual(['a left 0-50', 'a right 0-50']);
  });

  test('parity keeps a range to the side that has it', () => {
    expect(onOne(range(1, 10, { parity: 'even' }))).toEqual(['a right 0-50']);
  });

  test('a side with both parities counts its numbers by one', () => {
    const oneSided = { left: numbers('both', 1, 10), right: numbers('none', 0, 0) };
    expect(onOne(range(3, 4), oneSided)).toEqual(['a left 20-40']);
    expect(onOne(range(3, 6, { parity: 'odd' }), oneSided)).toEqual([
      'a left 20-30',
      'a left 40-50',
    ]);
  });

  test('an open end reaches to the end', () => {
    expect(onOne(range(null, 10))).toEqual(['a left 0-50', 'a right 0-50']);
    expect(onOne(range(11, null))).toEqual(['a left 50-100', 'a right 50-100']);
  });

  test('exceptions are taken out', () => {
    expect(onOne(range(1, 19, { parity: 'odd', except: [5, 19] }))).toEqual([
      'a left 0-20',
      'a left 30-90',
    ]);
  });

  test('bounds in the wrong order mean the same range', () => {
    expect(onOne(range(9, 1))).toEqual(onOne(range(1, 9)));
  });

  test('every segment of the street counts its own numbers', () => {
    const segments = [
      segment('a', { left: numbers('odd', 1, 9) }),
      segment('b', { line: line([100, 0], [200, 0]), left: numbers('odd', 11, 19) }),
    ];
    expect(compiled(segments, range(7, 13))).toEqual(['a left 60-100', 'b left 0-40']);
  });

  test('a square numbered around has its numbers where they are, not by parity of the side', () => {
    const square = [
      segment('south', { line: line([0, 0], [100, 0]), left: numbers('both', 1, 4) }),
      segment('east', { line: line([100, 0], [100, 100]), left: numbers('both', 5, 8) }),
      segment('north', { line: line([100, 100], [0, 100]), left: numbers('both', 9, 12) }),
      segment('west', { line: line([0, 100], [0, 0]), left: numbers('both', 13, 16) }),
    ];
    expect(compiled(square, range(4, 9))).toEqual([
      'south left 75-100',
      'east left 0-100',
      'north left 0-25',
    ]);
  });
});

describe('numbers are not placed', () => {
  const nothing = { left: null, right: numbers('none', 0, 0) };

  test('when no range says where any are', () => {
    expect(onOne(range(1, 9), nothing)).toBe('no-numbers');
  });

  test('when the street has numbers, but not these', () => {
    expect(onOne(range(21, null))).toBe('numbers-not-found');
    expect(onOne(range(2, 2, { parity: 'odd' }))).toBe('numbers-not-found');
  });

  test('when the street is not there', () => {
    expect(onOne(range(1, 9, { street: street('Kerkweg') }))).toBe('no-street');
  });
});

describe('by addresses', () => {
  const houses = [house(1, 10, 8), house(3, 30, 8), house(5, 70, 8), house(2, 40, -8)];

  test('a run reaches halfway to its unselected neighbours, and to the end of the segment', () => {
    expect(onOne(range(3, 3), {}, houses)).toEqual(['a left 20-50']);
    expect(onOne(range(1, 3, { parity: 'odd' }), {}, houses)).toEqual(['a left 0-50']);
    expect(onOne(range(5, null), {}, houses)).toEqual(['a left 50-100']);
  });

  test('selected neighbours are one run, and each is on its own side', () => {
    expect(onOne(range(1, 5), {}, houses)).toEqual(['a left 0-100', 'a right 0-100']);
  });

  test('an exception parts a run', () => {
    expect(onOne(range(1, 5, { except: [3], parity: 'odd' }), {}, houses)).toEqual([
      'a left 0-20',
      'a left 50-100',
    ]);
  });

  test('addresses decide before ranges', () => {
    expect(onOne(range(11, 19), {}, houses)).toBe('numbers-not-found');
  });

  test('ranges decide on a street that has no addresses', () => {
    const elsewhere = [house(1, 10, 8, 'Kerkweg')];
    expect(onOne(range(1, 9, { parity: 'odd' }), {}, elsewhere)).toEqual(['a left 0-50']);
  });

  test('of several numbers behind one door, one selected is enough', () => {
    const flats = [house(1, 10, 8), house(3, 50, 8), house(5, 50, 8), house(7, 90, 8)];
    expect(onOne(range(5, 5), {}, flats)).toEqual(['a left 30-70']);
    expect(onOne(range(1, 3), {}, flats)).toEqual(['a left 0-70']);
  });

  test('numbers may jump back along the street', () => {
    const jumbled = [house(9, 10, 8), house(1, 50, 8), house(7, 90, 8)];
    expect(onOne(range(7, 9), {}, jumbled)).toEqual(['a left 0-30', 'a left 70-100']);
  });
});
