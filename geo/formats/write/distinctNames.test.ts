import { expect, test } from 'vitest';
import { cutTo, distinctNames, utf8Bytes } from './distinctNames.ts';

test('names that are short and apart stay as they are', () => {
  expect(distinctNames(['straat', 'plaats'], { longest: 10 })).toEqual(['straat', 'plaats']);
});

test('names that differ in capitals only, or are taken, get a number', () => {
  expect(distinctNames(['Naam', 'naam', 'NAAM'], { longest: 10 })).toEqual([
    'Naam',
    'naam_2',
    'NAAM_3',
  ]);
  expect(distinctNames(['fid'], { longest: 10, taken: ['fid'] })).toEqual(['fid_2']);
});

test('names that are too long stay apart within the room that there is', () => {
  const names = distinctNames(['huisnummer_van', 'huisnummer_tot', 'huisnumm_2'], { longest: 10 });
  expect(names).toEqual(['huisnummer', 'huisnumm_2', 'huisnumm_3']);
});

test('a thousand of one name are told apart', () => {
  const names = distinctNames(
    Array.from({ length: 1000 }, () => 'veel te lange naam'),
    { longest: 10 },
  );
  expect(new Set(names).size).toBe(1000);
  expect(names.every((name) => name.length <= 10)).toBe(true);
});

test('a text is cut between characters, however many bytes they take', () => {
  expect(cutTo('één 🦉 uil', 9, utf8Bytes)).toBe('één ');
  expect(cutTo('één 🦉 uil', 10, utf8Bytes)).toBe('één 🦉');
  expect(cutTo('uil', 3, utf8Bytes)).toBe('uil');
});

test.each(['', 'straat', 'één', '€', '🦉 uil'])('the bytes of %j are those of UTF-8', (text) => {
  expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
});
