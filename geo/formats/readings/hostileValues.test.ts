import { describe, expect, test } from 'vitest';
import { districtSchema } from '#geo/plan/district.ts';
import { addressSchema } from '#geo/streets/address.ts';
import { segmentSchema } from '#geo/streets/segment.ts';
import {
  addressesIn,
  collection,
  districtsIn,
  feature,
  line,
  streetsIn,
} from '../geojson/geoJsonFixtures.ts';

const places = [
  [5, 52],
  [5.1, 52],
];
const ring = [
  [5, 52],
  [5.1, 52],
  [5, 52.1],
  [5, 52],
];
const hostile = [
  'x'.repeat(1_000),
  '',
  ' \t\n ',
  '#',
  'a\u0000b\u001fc',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("x")',
  '\u202eesrever',
  0,
  -1,
  1e300,
  0.1,
  true,
  null,
  [],
  {},
];

describe('whatever a file holds, what is read of it is what a plan file takes', () => {
  test.each(hostile)('%j in every column', (value) => {
    const columns = (...names: string[]) => Object.fromEntries(names.map((name) => [name, value]));
    const named = { name: 'Dorpsstraat', straatnaam: 'Dorpsstraat', huisnummer: 1 };

    const nwb = columns('wvk_id', 'wpsnaam', 'bag_orl', 'hnrstrlnks', 'e_hnr_lnks', 'l_hnr_lnks');
    const streets = [
      line(places, named),
      { ...line(places.toReversed(), { ...nwb, stt_naam: 'Kerkweg' }), id: value },
      line(places, { ...nwb, stt_naam: value }),
      line(places, { highway: value, name: value, '@id': value }),
    ];
    for (const segment of streetsIn(collection(streets)).segments) segmentSchema.parse(segment);

    const districts = columns('buurtcode', 'buurtnaam', 'name', 'id');
    const polygons = [{ ...feature('Polygon', [ring], districts), id: value }];
    for (const district of districtsIn(collection(polygons)).districts) {
      districtSchema.parse(district);
    }

    const rest = columns('nummer_id', 'woonplaats', 'postcode', 'huisletter', 'toevoeging');
    const points = [
      feature('Point', [5, 52], named),
      { ...feature('Point', [5, 52], { ...rest, ...named }), id: value },
      feature('Point', [5, 52], { ...rest, straatnaam: value, huisnummer: value }),
    ];
    const { addresses } = addressesIn(collection(points));
    expect(addresses.length).toBeGreaterThanOrEqual(2);
    for (const address of addresses) addressSchema.parse(address);
  });

  test('one id for a hundred thousand rows is made distinct in time', () => {
    const points = Array.from({ length: 100_000 }, () =>
      feature('Point', [5, 52], { id: 0, straatnaam: 'Dorpsstraat', huisnummer: 1 }),
    );
    const ids = addressesIn(collection(points)).addresses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(100_000);
    expect(ids.at(-1)).toBe('0~100000');
  });
});
