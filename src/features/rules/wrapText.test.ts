import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

const letters = (text: string) => Array.from(text).length;
const wrap = (text: string, width = 10, most = 99) => wrapText(text, width, letters, most);

test('words go on the next line, and lines stay lines', () => {
  expect(wrap('Bel eerst 112, dan\n\nde groep')).toEqual(['Bel eerst', '112, dan', '', 'de groep']);
});

test('a word that is too long is broken, never within a letter', () => {
  expect(wrap('Buurtpreventievereniging')).toEqual(['Buurtpreve', 'ntievereni', 'ging']);
  expect(wrap('🚨🚨🚨', 2)).toEqual(['🚨🚨', '🚨']);
});

test('no line is wider than there is room for, and none of the text is lost', () => {
  const text = 'Wie zich hier niet aan houdt krijgt een bericht van de beheerder';
  const lines = wrap(text, 12);
  expect(lines.every((line) => letters(line) <= 12)).toBe(true);
  expect(lines.join(' ')).toBe(text);
});

test('a text without end ends', () => {
  expect(wrap('a\n'.repeat(5_000), 10, 4)).toEqual(['a', 'a', 'a', '…']);
});
