import { expect, test } from 'vitest';
import { findMatches } from './findMatches.ts';

const streets = ['Böschfeldweg', 'Feld', 'Im Feld', 'Feldstraße', 'Händelstraat', 's-Gravenweg'];
const find = (query: string) => findMatches(streets, query, (street) => street);

test('what begins with the query stands first, then what has a word that does', () => {
  expect(find('feld')).toEqual(['Feld', 'Feldstraße', 'Im Feld', 'Böschfeldweg']);
});

test('case and accents do not matter', () => {
  expect(find('HANDEL')).toEqual(['Händelstraat']);
});

test('a curly apostrophe is an apostrophe', () => {
  expect(findMatches(['’t Hof'], "'t", (street) => street)).toEqual(['’t Hof']);
});

test('an empty query finds everything, in the order given', () => {
  expect(find('  ')).toEqual(streets);
});
