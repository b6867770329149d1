import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import { edgeMetres } from '#geo/geometry/ruler.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { hasSharedData, NO_SHARED_DATA, readShared, sharedPath } from './sharedData.ts';

function imported(name: string) {
  const result = readGeoJson(readFileSync(sharedPath(name)), name);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function segmentsIn(name: string): readonly Segment[] {
  const data = imported(name);
  return data.kind === 'streets' ? data.segments : [];
}

const metresOf = (segments: readonly Segment[]) =>
  segments.reduce(
    (sum, { line }) =>
      line.slice(1).reduce((length, place, i) => length + edgeMetres(...line[i]!, ...place), sum),
    0,
  );

const why = hasSharedData ? '' : ` (${NO_SHARED_DATA})`;

describe.skipIf(!hasSharedData)(`real open data is read as what it is${why}`, () => {
  const WGS84 = 'EPSG:4326';
  test.each([
    ['wageningen/wegvakken-2019.geojson', 'streets', 'nwb', WGS84, 232, 232],
    ['wageningen/wegvakken-2020.geojson', 'streets', 'nwb', WGS84, 247, 247],
    ['wageningen/wegvakken-2020-rd.geojson', 'streets', 'nwb', 'EPSG:28992', 247, 247],
    ['liechtenstein/ways.geojson', 'streets', 'osm', WGS84, 6_957, 12_148],
    ['liechtenstein/addresses.geojson', 'addresses', 'osm', WGS84, 3_490, 3_356],
    ['amsterdam/adressen-westelijke-eilanden.geojson', 'addresses', 'bag', WGS84, 1_904, 1_904],
    ['districts/buurten_gooise_meren.geojson', 'districts', 'cbs', WGS84, 56, 56],
    ['districts/buurten_rheden.geojson', 'districts', 'cbs', WGS84, 23, 23],
    ['districts/wijken_2024_gooise_meren.geojson', 'districts', 'cbs', WGS84, 7, 7],
    ['districts/wijken_2024_rheden.geojson', 'districts', 'cbs', WGS84, 3, 3],
    ['districts/wijken_2024_nl.geojson', 'districts', 'cbs', WGS84, 3_475, 3_475],
  ])('%s: %s', (name, kind, format, crs, found, rows) => {
    const data = imported(name);
    expect(data).toMatchObject({ kind, summary: { format, crs, found } });
    expect(rowsOf(data)).toHaveLength(rows);
  });

  test('house-number ranges stand on both sides of 2020, on fewer than all segments', () => {
    const segments = segmentsIn('wageningen/wegvakken-2020.geojson');
    const isNumbered = ({ left, right }: Segment) =>
      [left, right].some((range) => range !== null && range.parity !== 'none');
    expect(segments.filter(isNumbered)).toHaveLength(131);
    expect(new Set(segments.map(({ place }) => place))).toEqual(new Set(['Wageningen']));
  });

  test('206 wegvakken have the same id in 2019 and 2020', () => {
    const ids = new Set(segmentsIn('wageningen/wegvakken-2019.geojson').map(({ id }) => id));
    const common = segmentsIn('wageningen/wegvakken-2020.geojson').filter(({ id }) => ids.has(id));
    expect(common).toHaveLength(206);
  });

  test('2020 in RD is as long as in degrees, to 0.01 %', () => {
    const metres = metresOf(segmentsIn('wageningen/wegvakken-2020.geojson'));
    const rdMetres = metresOf(segmentsIn('wageningen/wegvakken-2020-rd.geojson'));
    expect(metres).toBeGreaterThan(20_000);
    expect(Math.abs(rdMetres / metres - 1)).toBeLessThan(0.0001);
  });

  test('17 districts of the country cross themselves or are flat in places, and are said to', () => {
    const { summary } = imported('districts/wijken_2024_nl.geojson');
    // counted ring by ring with whole numbers: 10 cross themselves, 16 are flat, in 17 districts
    expect(summary.repairs).toEqual([
      { code: 'rings-dropped', count: 16 },
      { code: 'rings-crossing', count: 10 },
    ]);
  });

  test('the 143 addresses of Liechtenstein without a street are counted', () => {
    expect(imported('liechtenstein/addresses.geojson').summary.skipped).toEqual([
      { code: 'no-street-name', count: 143, example: '#126' },
    ]);
  });

  test('the letters and additions of Amsterdam stand behind their numbers', () => {
    const name = 'amsterdam/adressen-westelijke-eilanden.geojson';
    const data = imported(name);
    const rows = data.kind === 'addresses' ? data.addresses : [];
    const raw = JSON.parse(readShared(name)) as {
      features: { properties: { huisletter: string | null; toevoeging: string | null } }[];
    };
    expect(rows.map(({ suffix }) => suffix.replace('-', ''))).toEqual(
      raw.features.map(
        ({ properties }) => (properties.huisletter ?? '') + (properties.toevoeging ?? ''),
      ),
    );
  });
});

function rowsOf(data: ReturnType<typeof imported>): readonly unknown[] {
  switch (data.kind) {
    case 'streets':
      return data.segments;
    case 'districts':
      return data.districts;
    case 'addresses':
      return data.addresses;
  }
}
