import { expect, test } from 'vitest';
import { placeAfter, TEXT_START } from './textPlace.ts';

test.each([
  ['', 1, 1],
  ['ab', 1, 3],
  ['ab\n', 2, 1],
  ['ab\r\n\ncde', 3, 4],
])('%j ends at line %i, column %i', (text, line, column) => {
  expect(placeAfter(TEXT_START, text)).toEqual({ line, column });
});

test('a text goes on where the one before ended', () => {
  const text = 'één\ntwee\n\nvier';
  for (let cut = 0; cut <= text.length; cut++) {
    const before = placeAfter(TEXT_START, text.slice(0, cut));
    expect(placeAfter(before, text.slice(cut))).toEqual(placeAfter(TEXT_START, text));
  }
});
