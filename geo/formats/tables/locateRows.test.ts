import { describe, expect, test } from 'vitest';
import { fromLngLat } from '../crs/projections.ts';
import { addressesInTable, readTable } from './tableFixtures.ts';

const table = (headings: string, ...cells: string[]) =>
  `Straat\tNr\t${headings}\n${cells.map((cell, i) => `Dorpsstraat\t${i + 1}\t${cell}\n`).join('')}`;

const RD = fromLngLat('EPSG:28992', [5.1, 52.1]);
const MERCATOR = fromLngLat('EPSG:3857', [5.1, 52.1]);
const [rdX, rdY] = RD.map((metres) => metres.toFixed(3)) as [string, string];
const dutch = (number: string) => number.replace('.', ',').replace(/(\d)(?=(\d{3})+,)/g, '$1.');

describe('a row is where its columns say', () => {
  test.each([
    ['in degrees', 'lon\tlat', '5.1\t52.1'],
    ['in degrees with commas', 'lon\tlat', '5,1\t52,1'],
    ['in degrees with their sign', 'Lengtegraad\tBreedtegraad', '5.1°\t52.1°'],
    ['in degrees, swapped', 'x\ty', '52.1\t5.1'],
    ['in RD', 'X\tY', `${rdX}\t${rdY}`],
    ['in RD, swapped', 'X\tY', `${rdY}\t${rdX}`],
    [
      'in RD as Dutch people write numbers',
      'X-coördinaat\tY-coördinaat',
      `${dutch(rdX)}\t${dutch(rdY)}`,
    ],
    ['in Web Mercator', 'x\ty', MERCATOR.join('\t')],
    ['by the surer pair of two', 'X\tY\tlongitude\tlatitude', '1\t2\t5.1\t52.1'],
    ['in WKT', 'WKT', 'POINT (5.1 52.1)'],
    ['in WKT with heights', 'geom', 'POINT Z (5.1 52.1 3)'],
    ['in WKT that names its system', 'geom', `SRID=28992;POINT(${rdX} ${rdY})`],
    ['in WKT of RD', 'centroide_rd', `POINT(${rdX} ${rdY})`],
    ['in GeoJSON', 'geometry', '{"type":"Point","coordinates":[5.1,52.1]}'],
    ['as a map shows it', 'latlon', '52.1, 5.1'],
    ['as a map shows it, with commas', 'Locatie', '52,1 5,1'],
    ['as a map shows it, in brackets', 'Locatie', '(52.1,5.1)'],
  ])('%s', async (_, headings, cells) => {
    const { addresses } = await addressesInTable(table(headings, cells));
    expect(addresses[0]!.at[0]).toBeCloseTo(5.1, 6);
    expect(addresses[0]!.at[1]).toBeCloseTo(52.1, 6);
  });
});

test('"121.347" is thousands of metres when it can be no degrees', async () => {
  const { addresses, summary } = await addressesInTable(
    table('X\tY', '121.347\t487.347', '121.400\t487.400'),
  );
  expect(summary.crs).toBe('EPSG:28992');
  expect(addresses[0]!.at[0]).toBeCloseTo(4.893, 3);
});

test('"5.123" and "52.123" are degrees', async () => {
  const { addresses } = await addressesInTable(table('X\tY', '5.123\t52.123'));
  expect(addresses[0]!.at).toEqual([5.123, 52.123]);
});

test('what was used is told, and can be chosen otherwise', async () => {
  const content = table('lon\tlat\tOost\tNoord', '5.1\t52.1\t5.2\t52.2');
  const { matching } = await addressesInTable(content);
  expect(matching.fields.location).toEqual({ x: 'lon', y: 'lat', shape: null });
  const fields = { location: { x: 'Oost', y: 'Noord' } };
  expect((await addressesInTable(content, { fields })).addresses[0]!.at).toEqual([5.2, 52.2]);
});

test('a table without coordinates is a problem with its columns', async () => {
  expect(await readTable(table('Postcode', '1234AB'))).toMatchObject({
    problem: {
      code: 'import/no-coordinates',
      columns: [
        { heading: 'Straat', samples: ['Dorpsstraat'] },
        { heading: 'Nr', samples: ['1'] },
        { heading: 'Postcode', samples: ['1234AB'] },
      ],
    },
  });
});

test('a chosen column that is not there is a problem', async () => {
  const fields = { location: { x: 'Oost', y: 'lat' } };
  expect(await readTable(table('lon\tlat', '5.1\t52.1'), { fields })).toMatchObject({
    problem: { code: 'import/wrong-column', kind: 'location', role: 'x', reason: 'absent' },
  });
});

test('lines in WKT are streets', async () => {
  const content = 'WKT\tname\nLINESTRING (5.1 52.1, 5.2 52.2)\tDorpsstraat\n';
  expect(await readTable(content)).toMatchObject({
    value: { data: { kind: 'streets', segments: [{ name: 'Dorpsstraat' }] } },
  });
});
