import { describe, expect, test } from 'vitest';
import { addressesIn, collection, feature, read } from '../geojson/geoJsonFixtures.ts';

const point = (properties: object, at = [5, 52]) => feature('Point', at, { ...properties });
const dorpsstraat = { straatnaam: 'Dorpsstraat', huisnummer: 12 };

describe('an address', () => {
  test.each([
    [
      'of the BAG, by address',
      {
        identificatie: '0363200000039881',
        openbare_ruimte_naam: 'Dorpsstraat',
        huisnummer: '12',
        huisletter: 'a',
        toevoeging: 'II',
        postcode: '1013NJ',
        woonplaats_naam: 'Amsterdam',
      },
      { id: '0363200000039881', suffix: 'a-II', postcode: '1013NJ', place: 'Amsterdam' },
      'bag',
    ],
    [
      'of OpenStreetMap',
      { '@id': 'node/5', 'addr:street': 'Dorpsstraat', 'addr:housenumber': '12a' },
      { id: 'node/5', suffix: 'a', postcode: '', place: '' },
      'osm',
    ],
    [
      'of a plain table',
      { Straat: 'Dorpsstraat', Nummer: 12, Postcode: '1013 nj', Plaats: 'AMSTERDAM' },
      { id: '#1', suffix: '', postcode: '1013NJ', place: 'Amsterdam' },
      'plain',
    ],
  ])('%s', (_, properties, expected, format) => {
    const { addresses, summary } = addressesIn(collection([point(properties)]));
    expect(addresses).toEqual([{ street: 'Dorpsstraat', number: 12, at: [5, 52], ...expected }]);
    expect(summary.format).toBe(format);
  });

  test('of several house numbers is several', () => {
    const { addresses, summary } = addressesIn(point({ ...dorpsstraat, huisnummer: '36;38' }));
    expect(addresses.map(({ id, number }) => [id, number])).toEqual([
      ['#1/1', 36],
      ['#1/2', 38],
    ]);
    expect(summary.repairs).toEqual([{ code: 'house-numbers-separated', count: 1 }]);
  });

  test('at one door with another keeps its own id', () => {
    const { addresses } = addressesIn(
      collection([point({ ...dorpsstraat, id: 1 }), point({ ...dorpsstraat, id: 1 })]),
    );
    expect(addresses.map(({ id }) => id)).toEqual(['1', '1~2']);
  });
});

describe('no address', () => {
  test.each([
    ['no-street-name', point({ huisnummer: 12 })],
    ['no-street-name', point({ straatnaam: '', huisnummer: 12 })],
    ['no-house-number', point({ straatnaam: 'Dorpsstraat' })],
    ['no-house-number', point({ straatnaam: 'Dorpsstraat', huisnummer: 0 })],
    ['no-house-number', point({ straatnaam: 'Dorpsstraat', huisnummer: 'achter' })],
    ['withdrawn', point({ ...dorpsstraat, status: 'Naamgeving ingetrokken' })],
    [
      'other-geometry',
      feature(
        'LineString',
        [
          [5, 52],
          [5.1, 52],
        ],
        dorpsstraat,
      ),
    ],
  ])('%s: %j', (code, bad) => {
    const document = collection([point(dorpsstraat), bad]);
    const result = read(document, { kind: 'addresses' });
    expect(result).toMatchObject({
      value: { summary: { used: 1, skipped: [{ code, count: 1, example: '#2' }] } },
    });
  });
});
