import { describe, expect, test } from 'vitest';
import { collection, feature, line, read } from '../geojson/geoJsonFixtures.ts';
import type { ReadingOptions } from './readFeatures.ts';

const point = (properties: object) => feature('Point', [5, 52], { ...properties });
const addresses = collection([
  point({ Weg: 'Dorpsstraat', Nr: 12, Extra: 'a', Code: '1234 AB', Leeg: '' }),
  point({ Weg: 'Dorpsstraat', Nr: 14, Extra: '', Code: '1234 AB', Leeg: null }),
]);
const asked = (fields: NonNullable<ReadingOptions['fields']>['addresses']) =>
  read(addresses, { kind: 'addresses', fields: { addresses: fields ?? {} } });

describe('what is read tells', () => {
  test('the columns that there are, with some of what is in them', () => {
    expect(asked({ street: 'Weg' })).toMatchObject({
      value: {
        matching: {
          columns: [
            { heading: 'Weg', samples: ['Dorpsstraat'] },
            { heading: 'Nr', samples: ['12', '14'] },
            { heading: 'Extra', samples: ['a'] },
            { heading: 'Code', samples: ['1234 AB'] },
            { heading: 'Leeg', samples: [] },
          ],
        },
      },
    });
  });

  test('which column was used for what', () => {
    expect(asked({ street: 'weg', addition: 'Extra', postcode: null })).toMatchObject({
      value: {
        matching: {
          fields: {
            addresses: {
              street: 'Weg',
              number: 'Nr',
              addition: 'Extra',
              postcode: null,
              letter: null,
            },
          },
        },
        addresses: [{ street: 'Dorpsstraat', number: 12, suffix: 'a', postcode: '' }, {}],
      },
    });
  });
});

describe('a chosen column', () => {
  test.each([
    ['that is not there', { street: 'Wegg' }, 'street', 'absent'],
    ['that is empty', { street: 'Leeg' }, 'street', 'empty'],
    ['of numbers is no street', { street: 'Nr' }, 'street', 'unfit'],
    ['of names is no house number', { street: 'Weg', number: 'Weg' }, 'number', 'unfit'],
    ['of postcodes is no house number', { street: 'Weg', number: 'Code' }, 'number', 'unfit'],
  ])('%s', (_, fields, role, reason) => {
    const headings = ['Weg', 'Nr', 'Extra', 'Code', 'Leeg'];
    expect(asked(fields)).toMatchObject({
      problem: {
        code: 'import/wrong-column',
        kind: 'addresses',
        role,
        reason,
        columns: headings.map((heading) => ({ heading })),
      },
    });
  });

  test('for another kind than is read does no harm', () => {
    const fields = { addresses: { street: 'Weg' }, streets: { name: 'Niets' } };
    expect(read(addresses, { kind: 'addresses', fields }).ok).toBe(true);
  });
});

test('points without a column for the street are a problem that says so', () => {
  expect(read(addresses, { kind: 'addresses' })).toMatchObject({
    problem: {
      code: 'import/no-column',
      missing: ['street'],
      columns: [{ heading: 'Weg' }, {}, {}, {}, {}],
    },
  });
});

test('streets of any table have house numbers when columns are chosen for them', () => {
  const places = [
    [5, 52],
    [5.1, 52],
  ];
  const document = line(places, { Weg: 'Dorpsstraat', Soort: 'O', Van: 9, Tot: '1' });
  const fields = {
    streets: { name: 'Weg', leftStructure: 'Soort', leftFrom: 'Van', leftTo: 'Tot' },
  };
  expect(read(document, { kind: 'streets', fields })).toMatchObject({
    value: { segments: [{ name: 'Dorpsstraat', left: { parity: 'odd', from: 9, to: 1 } }] },
  });
});

test('street and number in one column are taken apart, and counted', () => {
  const document = collection([point({ Adres: 'Plein 1940 4-II' }), point({ Straat: 'Laan 3a' })]);
  expect(read(document)).toMatchObject({
    value: {
      addresses: [
        { street: 'Plein 1940', number: 4, suffix: 'II' },
        { street: 'Laan', number: 3, suffix: 'a' },
      ],
      summary: { repairs: [{ code: 'addresses-split', count: 2 }] },
    },
  });
});
