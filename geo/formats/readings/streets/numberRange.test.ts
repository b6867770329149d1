import { describe, expect, test } from 'vitest';
import { createTally } from '../../tally.ts';
import { numberRange } from './numberRange.ts';

const read = (structure: string | null, first: number | null, last: number | null) => {
  const tally = createTally();
  return [numberRange(structure, first, last, tally), tally.repairs()] as const;
};

describe('the house numbers of a side', () => {
  test.each([
    ['E', 2, 12, { parity: 'even', from: 2, to: 12 }],
    ['O', 1, 19, { parity: 'odd', from: 1, to: 19 }],
    ['B', 1, 8, { parity: 'both', from: 1, to: 8 }],
    ['B', 2, 8, { parity: 'both', from: 2, to: 8 }],
    ['e', 2, 2, { parity: 'even', from: 2, to: 2 }],
    ['N', 0, 0, { parity: 'none', from: 0, to: 0 }],
    ['N', null, null, { parity: 'none', from: 0, to: 0 }],
    [null, 3, 9, { parity: 'odd', from: 3, to: 9 }],
  ])('%s %s-%s', (structure, first, last, range) => {
    expect(read(structure, first, last)).toEqual([range, []]);
  });

  test('keep their direction when they descend', () => {
    expect(read('O', 9, 1)[0]).toEqual({ parity: 'odd', from: 9, to: 1 });
  });

  test.each([
    ['O', 0, 0],
    ['E', 0, 12],
    ['E', null, null],
    [null, null, null],
    ['O', -3, 9],
    ['O', 1, 100_001],
  ])('are unknown: %s %s-%s', (structure, first, last) => {
    expect(read(structure, first, last)[0]).toBeNull();
  });

  test.each([
    ['E', 1, 9, 'odd'],
    ['O', 1, 8, 'both'],
  ])('are believed against the structure: %s %s-%s', (structure, from, to, parity) => {
    expect(read(structure, from, to)).toEqual([
      { parity, from, to },
      [{ code: 'number-parity-mended', count: 1 }],
    ]);
  });
});
