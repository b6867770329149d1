import { describe, expect, test } from 'vitest';
import { ADDRESS_GUESSES, LOCATION_GUESSES } from './guesses.ts';
import { fieldsOf, matchColumns } from './matchColumns.ts';
import type { Headings } from './roles.ts';

const headingsOf = (...headings: string[]): Headings =>
  new Map(headings.map((heading) => [heading.toLowerCase(), heading]));

const guessed = (...headings: string[]) => {
  const found = headingsOf(...headings);
  const fields = {
    ...fieldsOf(matchColumns(ADDRESS_GUESSES, found), found),
    ...fieldsOf(matchColumns(LOCATION_GUESSES, found), found),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, column]) => column !== null));
};

describe('the columns of a table of addresses are guessed', () => {
  test.each([
    [
      ['Straat', 'Huisnr.', 'Toev.', 'Postcode', 'Plaats', 'X', 'Y'],
      {
        street: 'Straat',
        number: 'Huisnr.',
        addition: 'Toev.',
        postcode: 'Postcode',
        place: 'Plaats',
        x: 'X',
        y: 'Y',
      },
    ],
    [
      ['STRAATNAAM', 'HUIS_NUMMER', 'HUISLETTER', 'Longitude', 'Latitude'],
      {
        street: 'STRAATNAAM',
        number: 'HUIS_NUMMER',
        letter: 'HUISLETTER',
        x: 'Longitude',
        y: 'Latitude',
      },
    ],
    [
      ['Adres', 'Lengtegraad', 'breedtegraad'],
      { address: 'Adres', x: 'Lengtegraad', y: 'breedtegraad' },
    ],
    [
      ['Street', 'House number', 'RD-X', 'RD-Y'],
      { street: 'Street', number: 'House number', x: 'RD-X', y: 'RD-Y' },
    ],
    [['X-coördinaat', 'Y-coördinaat'], { x: 'X-coördinaat', y: 'Y-coördinaat' }],
    [
      ['addr:street', 'addr:housenumber', 'WKT'],
      { street: 'addr:street', number: 'addr:housenumber', shape: 'WKT' },
    ],
  ])('%j', (headings, fields) => expect(guessed(...headings)).toEqual(fields));

  test('and what is none of them plays no role', () =>
    expect(guessed('Opmerking', 'Telefoon')).toEqual({}));
});

test('of several usual columns the surest comes first, and the others fill in for it', () => {
  const { street } = matchColumns(ADDRESS_GUESSES, headingsOf('Straat', 'Straatnaam'));
  expect(street).toEqual(['straatnaam', 'straat']);
});

describe('a choice', () => {
  const headings = headingsOf('Straat', 'Weg', 'Nummer');

  test('counts above any guess, whatever its capitals', () => {
    const columns = matchColumns(ADDRESS_GUESSES, headings, { street: 'WEG' });
    expect(columns).toMatchObject({ street: ['weg'], number: ['nummer'] });
    expect(fieldsOf(columns, headings)).toMatchObject({ street: 'Weg', number: 'Nummer' });
  });

  test('of no column leaves a role unplayed', () => {
    const columns = matchColumns(ADDRESS_GUESSES, headings, { number: null });
    expect(columns.number).toEqual([]);
    expect(fieldsOf(columns, headings)).toMatchObject({ number: null });
  });
});
