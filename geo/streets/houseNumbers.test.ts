import { expect, test } from 'vitest';
import { numbers, segment } from '#tests/engineFixtures.ts';
import { buildStreetsData } from './buildStreetsData.ts';
import { sideNumbers } from './houseNumbers.ts';
import type { NumberRange } from './segment.ts';
import { LEFT, RIGHT } from './streetsData.ts';

function listed(range: NumberRange | null): number[] | null {
  const found = sideNumbers(buildStreetsData([segment('a', { right: range })]), 0, RIGHT);
  return found && Array.from({ length: found.count }, (_, i) => found.first + i * found.step);
}

test.each([
  ['odd numbers ascend by two', numbers('odd', 1, 9), [1, 3, 5, 7, 9]],
  ['a range may descend', numbers('even', 8, 2), [8, 6, 4, 2]],
  ['a side with both parities counts by one', numbers('both', 4, 7), [4, 5, 6, 7]],
  ['one number is a range', numbers('odd', 7, 7), [7]],
  ['bounds of the wrong parity are no numbers of that side', numbers('odd', 2, 8), [3, 5, 7]],
  ['0 is no number', numbers('even', 0, 6), [2, 4, 6]],
  ['a range of nothing but wrong bounds holds nothing', numbers('even', 0, 0), null],
  ['a side without numbers holds nothing', numbers('none', 0, 0), null],
  ['a side of which nothing is known holds nothing', null, null],
])('%s', (_, range, expected) => {
  expect(listed(range)).toEqual(expected);
});

test('the sides of a segment have numbers of their own', () => {
  const data = buildStreetsData([segment('a', { left: numbers('odd', 1, 9) })]);
  expect(sideNumbers(data, 0, LEFT)).toEqual({ first: 1, step: 2, count: 5 });
  expect(sideNumbers(data, 0, RIGHT)).toBeNull();
});
