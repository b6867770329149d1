import { expect, test } from 'vitest';
import type { StreetPart } from './report.ts';
import { partsToName, streetPartText } from './streetPartText.ts';

const words = { odd: 'oneven', even: 'even', to: 't/m', and: 'en', part: 'deel' };
const part: StreetPart = {
  street: 'Vondellaan',
  streetId: 'name:vondellaan|bussum',
  metres: 120,
  numbers: [{ parity: 'odd', from: 1, to: 19 }],
  isWhole: false,
};

test('a whole street is said by its name', () => {
  expect(streetPartText({ ...part, isWhole: true }, words)).toBe('Vondellaan');
});

test('a part is said by its house numbers', () => {
  expect(streetPartText(part, words)).toBe('Vondellaan oneven 1-19');
});

test.each([[null], [[]]])('a part without house numbers is said to be one: %j', (numbers) => {
  expect(streetPartText({ ...part, numbers }, words)).toBe('Vondellaan (deel)');
});

test('a sliver of a side street is not named, unless there is nothing else', () => {
  const stub = { ...part, street: 'Kerkweg', metres: 4 };
  expect(partsToName({ parts: [part, stub] }, 5)).toEqual([part]);
  expect(partsToName({ parts: [stub] }, 5)).toEqual([stub]);
});
