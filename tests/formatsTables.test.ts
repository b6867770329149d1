import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromLngLat } from '#geo/formats/crs/projections.ts';
import { writeCsv, type Cell } from '#geo/formats/csv/writeCsv.ts';
import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import { addressesInTable } from '#geo/formats/tables/tableFixtures.ts';
import { xlsxOf } from '#geo/formats/xlsx/xlsxFixtures.ts';
import { hasSharedData, NO_SHARED_DATA, readShared, sharedPath } from './sharedData.ts';

const ADDRESSES = 'amsterdam/adressen-westelijke-eilanden.geojson';
const HEADINGS = [
  'nummer_id',
  'straatnaam',
  'huisnummer',
  'huisletter',
  'toevoeging',
  'postcode',
  'woonplaats',
  'status',
];

interface Source {
  readonly properties: { readonly [heading: string]: Cell };
  readonly geometry: { readonly coordinates: readonly [number, number] };
}

const sources = () => (JSON.parse(readShared(ADDRESSES)) as { features: Source[] }).features;

function expected() {
  const read = readGeoJson(new TextEncoder().encode(readShared(ADDRESSES)), 'adressen.geojson');
  if (!read.ok || read.value.kind !== 'addresses') throw new Error('not addresses');
  return read.value.addresses;
}

type Place = (lngLat: readonly [number, number]) => readonly Cell[];
const degrees: Place = (lngLat) => lngLat;
const rd: Place = ([lng, lat]) => fromLngLat('EPSG:28992', [lng, lat]);

const tableOf = (headings: readonly string[], place: Place): Cell[][] => [
  [...HEADINGS, ...headings],
  ...sources().map(({ properties, geometry }) =>
    HEADINGS.map((heading) => properties[heading] ?? null).concat(place(geometry.coordinates)),
  ),
];

describe.skipIf(!hasSharedData)(`1,904 addresses (${NO_SHARED_DATA} if skipped)`, () => {
  test('come back from CSV as they were', async () => {
    const { addresses, summary } = await addressesInTable(
      writeCsv(tableOf(['lon', 'lat'], degrees)),
    );
    expect(addresses).toEqual(expected());
    expect(summary).toMatchObject({ found: 1_904, format: 'bag', repairs: [] });
  });

  test('come back from Excel as they were', async () => {
    const rows = tableOf(['Lengtegraad', 'Breedtegraad'], degrees);
    const { addresses } = await addressesInTable(await xlsxOf([{ name: 'Adressen', rows }]));
    expect(addresses).toEqual(expected());
  });

  test('come back from RD within a centimetre', async () => {
    const { addresses, summary } = await addressesInTable(writeCsv(tableOf(['X', 'Y'], rd)));
    expect(summary.crs).toBe('EPSG:28992');
    const wanted = expected();
    const offsets = addresses.map(({ at: [lng, lat] }, i) => {
      const [atLng, atLat] = wanted[i]!.at;
      return Math.max(Math.abs(lng - atLng), Math.abs(lat - atLat));
    });
    expect(addresses).toHaveLength(wanted.length);
    // a centimetre is 9e-8 of a degree of latitude
    expect(Math.max(...offsets)).toBeLessThan(9e-8);
  });

  const hasGdal = spawnSync('ogr2ogr', ['--version']).status === 0;
  describe.skipIf(!hasGdal)('that GDAL wrote (ogr2ogr is not here if skipped)', () => {
    test.each([
      ['CSV with coordinates', 'CSV', 'a.csv', ['-lco', 'GEOMETRY=AS_XY']],
      ['CSV with WKT', 'CSV', 'a.csv', ['-lco', 'GEOMETRY=AS_WKT', '-lco', 'SEPARATOR=SEMICOLON']],
      ['CSV with WKT in RD', 'CSV', 'a.csv', ['-lco', 'GEOMETRY=AS_WKT', '-t_srs', 'EPSG:28992']],
      [
        'Excel',
        'XLSX',
        'a.xlsx',
        [
          '-dialect',
          'SQLite',
          '-sql',
          `SELECT *, ST_X(geometry) AS x, ST_Y(geometry) AS y FROM "adressen-westelijke-eilanden"`,
        ],
      ],
    ])('are read from its %s', async (_, driver, name, options) => {
      const folder = mkdtempSync(join(tmpdir(), 'tables-'));
      const file = join(folder, name);
      try {
        execFileSync('ogr2ogr', ['-f', driver, file, sharedPath(ADDRESSES), ...options]);
        const { addresses } = await addressesInTable(new Uint8Array(readFileSync(file)));
        const wanted = expected();
        expect(addresses.map(({ at: _at, ...rest }) => rest)).toEqual(
          wanted.map(({ at: _at, ...rest }) => rest),
        );
        for (const [i, { at }] of addresses.entries()) {
          expect(at[0]).toBeCloseTo(wanted[i]!.at[0], 6);
          expect(at[1]).toBeCloseTo(wanted[i]!.at[1], 6);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
});
