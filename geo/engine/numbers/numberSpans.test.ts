import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberSpans } from './numberSpans.ts';

/** "odd 1-19": the spans of the numbers that are named, out of all that a street has. */
function said(
  known: readonly number[],
  named: readonly number[],
  mixed: readonly number[] = [],
): string[] {
  const spans = numberSpans(known, new Set(mixed), (number) => named.includes(number));
  return spans.map(({ parity, from, to }) => `${parity} ${from}-${to}`);
}

const upTo = (last: number, first = 1, step = 1) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);

describe('numbers as spans', () => {
  test('are odd and even apart, each ascending', () => {
    expect(said(upTo(40), [...upTo(19, 1, 2), ...upTo(40, 2, 2)])).toEqual([
      'odd 1-19',
      'even 2-40',
    ]);
  });

  test('are parted by a number that the street has elsewhere', () => {
    expect(said(upTo(9, 1, 2), [1, 3, 7, 9])).toEqual(['odd 1-3', 'odd 7-9']);
  });

  test('are not parted by a number that the street does not have', () => {
    expect(said([1, 3, 9, 11], [1, 3, 9])).toEqual(['odd 1-9']);
  });

  test('are one number where there is one', () => {
    expect(said([2, 4, 6], [4])).toEqual(['even 4-4']);
  });

  test('are together where odd and even stand on one side', () => {
    expect(said(upTo(12), upTo(12), upTo(12))).toEqual(['both 1-12']);
    expect(said(upTo(12), upTo(8, 5), upTo(12))).toEqual(['both 5-8']);
  });

  test('are apart on one side, too, where what lies between them is not all named', () => {
    expect(said(upTo(8), [1, 3, 5, 8], upTo(8))).toEqual(['odd 1-5', 'even 8-8']);
  });

  test('are none when none is named', () => {
    expect(said(upTo(8), [])).toEqual([]);
  });
});

const someNumbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }));

test('of what a street has, spans say what is named and nothing else', () => {
  fc.assert(
    fc.property(someNumbers, someNumbers, someNumbers, (numbers, named, mixed) => {
      const known = numbers.toSorted((a, b) => a - b);
      const spans = numberSpans(known, new Set(mixed), (number) => named.includes(number));
      const isSaid = (number: number) =>
        spans.some(
          ({ parity, from, to }) =>
            from <= number &&
            number <= to &&
            (parity === 'both' || parity === ['even', 'odd'][number % 2]),
        );
      expect(known.filter(isSaid)).toEqual(known.filter((number) => named.includes(number)));
    }),
  );
});
