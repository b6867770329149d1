import { expect, test } from 'vitest';
import { houseNumbersIn } from './houseNumbers.ts';

test.each([
  ['24', [[24, '']]],
  [' 24 ', [[24, '']]],
  ['12a', [[12, 'a']]],
  ['12 A', [[12, 'A']]],
  ['12-II', [[12, 'II']]],
  ['12/2', [[12, '2']]],
  ['12 bis', [[12, 'bis']]],
  ['12 hs', [[12, 'hs']]],
  ['2-4', [[2, '4']]],
  ['39A/B', [[39, 'A/B']]],
  ["20'", [[20, "'"]]],
  ['99999', [[99_999, '']]],
  [
    '36;38',
    [
      [36, ''],
      [38, ''],
    ],
  ],
  [
    '76, 76a, 76b',
    [
      [76, ''],
      [76, 'a'],
      [76, 'b'],
    ],
  ],
] as const)('"%s"', (text, numbers) => {
  expect(houseNumbersIn(text)).toEqual(numbers.map(([number, suffix]) => ({ number, suffix })));
});

test.each(['', 'a', '0', '-1', '123456', '12;', 'II-12', '12 ' + 'x'.repeat(30)])(
  '"%s" is no house number',
  (text) => {
    expect(houseNumbersIn(text)).toBeNull();
  },
);
