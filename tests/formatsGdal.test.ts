import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '#geo/cli/run.ts';
import { readFile } from '#geo/formats/readFile.ts';
import type { District } from '#geo/plan/district.ts';
import type { JsonElement } from '#geo/formats/osm/osmFixtures.ts';
import { osmPbf } from '#geo/formats/osm/pbf/pbfFixtures.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';

const hasGdal = (() => {
  try {
    execFileSync('ogr2ogr', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const why = hasGdal ? '' : ' (GDAL is not installed here: apt-get install gdal-bin)';

const folder = mkdtempSync(join(tmpdir(), 'buurtdekking-gdal-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => join(folder, name);

/** A made-up town, with letters beyond ASCII, a number range, and a name that is missing. */
const street = (wvk_id: number, stt_naam: string | null, coordinates: number[][]) => ({
  type: 'Feature',
  properties: {
    wvk_id,
    stt_naam,
    wpsnaam: 'Verzonnen',
    e_hnr_lnks: wvk_id,
    hnrstrlnks: 'O',
    l_hnr_lnks: 9,
  },
  geometry: { type: 'LineString', coordinates },
});
const town = {
  type: 'FeatureCollection',
  features: [
    street(1, 'Réuniestraat', [
      [5.1, 52.1],
      [5.101, 52.1005],
      [5.102, 52.1],
    ]),
    street(3, "'s-Gravenweg", [
      [5.102, 52.1],
      [5.102, 52.102],
    ]),
    street(5, null, [
      [5.102, 52.102],
      [5.104, 52.102],
    ]),
  ],
};
const district = (buurtnaam: string, rings: number[][][]) => ({
  type: 'Feature',
  properties: { buurtcode: 'BU99990001', buurtnaam, gemeentenaam: 'Verzonnen' },
  geometry: { type: 'MultiPolygon', coordinates: [rings] },
});
const districts = {
  type: 'FeatureCollection',
  features: [
    district('Noord', [
      [
        [5.1, 52.1],
        [5.2, 52.1],
        [5.2, 52.2],
        [5.1, 52.2],
        [5.1, 52.1],
      ],
      [
        [5.12, 52.12],
        [5.12, 52.14],
        [5.14, 52.14],
        [5.14, 52.12],
        [5.12, 52.12],
      ],
    ]),
  ],
};

/** What GDAL makes of GeoJSON. */
function gdalWrites(content: object, name: string, ...args: string[]): Uint8Array {
  const source = inFolder('source.geojson');
  writeFileSync(source, JSON.stringify(content));
  rmSync(inFolder(name), { force: true });
  execFileSync('ogr2ogr', [...args, inFolder(name), source], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return readFileSync(inFolder(name));
}

async function dataIn(bytes: Uint8Array, name: string) {
  const read = await readFile(fileOfBytes(name, bytes));
  if (!read.ok || read.value.kind !== 'data') throw new Error(JSON.stringify(read));
  return read.value.data;
}

const ringCount = (area: District['area']) =>
  (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()).length;

const RD = ['-t_srs', 'EPSG:28992'];
const FORMATS: readonly (readonly [title: string, file: string, ...args: string[]])[] = [
  ['a zipped shapefile', 'town.shp.zip', '-f', 'ESRI Shapefile', '-lco', 'ENCODING=UTF-8'],
  [
    'a shapefile in Latin-1',
    'latin.shp.zip',
    '-f',
    'ESRI Shapefile',
    '-lco',
    'ENCODING=ISO-8859-1',
  ],
  ['a shapefile in RD', 'rd.shp.zip', '-f', 'ESRI Shapefile', ...RD],
  ['GeoPackage', 'town.gpkg', '-f', 'GPKG'],
  ['GeoPackage in RD, with heights', 'rd.gpkg', '-f', 'GPKG', '-dim', 'XYZ', ...RD],
  ['FlatGeobuf', 'town.fgb', '-f', 'FlatGeobuf'],
  ['FlatGeobuf in UTM', 'utm.fgb', '-f', 'FlatGeobuf', '-t_srs', 'EPSG:25831'],
  ['KML', 'town.kml', '-f', 'LIBKML'],
  ['KMZ', 'town.kmz', '-f', 'LIBKML'],
  ['GML 3.2, latitude first', 'town.gml', '-f', 'GML', '-dsco', 'FORMAT=GML3.2'],
  ['GML 2, longitude first', 'town2.gml', '-f', 'GML', '-dsco', 'FORMAT=GML2'],
  ['GML in Web Mercator', 'mercator.gml', '-f', 'GML', '-t_srs', 'EPSG:3857'],
];

describe.skipIf(!hasGdal)(`what GDAL writes is read as what it was written from${why}`, () => {
  test.each(FORMATS)('%s', async (_, name, ...args) => {
    const expected = await dataIn(new TextEncoder().encode(JSON.stringify(town)), 'town.geojson');
    const found = await dataIn(gdalWrites(town, name, ...args), name);
    if (found.kind !== 'streets' || expected.kind !== 'streets') throw new Error(found.kind);
    expect(found.summary).toMatchObject({ found: 3, used: 3 });
    // FlatGeobuf is sorted along a curve
    const segments = found.segments.toSorted((a, b) => Number(a.id) - Number(b.id));
    expect(segments.map(({ line: _line, ...said }) => said)).toEqual(
      expected.segments.map(({ line: _line, ...said }) => said),
    );
    for (const [i, { line }] of segments.entries()) {
      for (const [j, [lng, lat]] of line.entries()) {
        const [expectedLng, expectedLat] = expected.segments[i]!.line[j]!;
        // a centimetre
        expect(Math.abs(lng - expectedLng)).toBeLessThan(1.4e-7);
        expect(Math.abs(lat - expectedLat)).toBeLessThan(0.9e-7);
      }
    }
  });

  test.each(FORMATS)('districts with a hole: %s', async (_, name, ...args) => {
    const found = await dataIn(gdalWrites(districts, name, ...args), name);
    if (found.kind !== 'districts') throw new Error(found.kind);
    expect(found.districts.map(({ name: said }) => said)).toEqual(['Noord']);
    expect(ringCount(found.districts[0]!.area)).toBe(2);
  });

  test('Belgian Lambert 72 is refused by its name', async () => {
    const bytes = gdalWrites(town, 'be.gpkg', '-f', 'GPKG', '-t_srs', 'EPSG:31370');
    expect(await readFile(fileOfBytes('be.gpkg', bytes))).toMatchObject({
      problem: { code: 'import/unknown-crs', crs: expect.stringContaining('Belgian Lambert 72') },
    });
  });
});

describe.skipIf(!hasGdal)(`what is written GDAL reads${why}`, () => {
  const info = (name: string, ...args: string[]) =>
    execFileSync('ogrinfo', ['-al', '-so', ...args, inFolder(name)], { encoding: 'utf8' });

  test.each([
    ['out.geojson', 'EPSG:4326', '"EPSG",4326'],
    ['out-rd.geojson', 'EPSG:28992', '"EPSG",28992'],
    ['out.geojsonl', 'EPSG:4326', '"EPSG",4326'],
    ['out.csv', 'EPSG:28992', ''],
  ])('%s in %s', async (name, crs, authority) => {
    writeFileSync(inFolder('town.geojson'), JSON.stringify(town));
    const ended = await run(['convert', inFolder('town.geojson'), inFolder(name), '--crs', crs]);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    const found = info(name, ...(name.endsWith('csv') ? ['-oo', 'GEOM_POSSIBLE_NAMES=wkt'] : []));
    expect(found).toContain('Feature Count: 3');
    expect(found).toContain('stt_naam: String');
    expect(found.replaceAll(/ID\[|AUTHORITY\[/g, '')).toContain(authority);
  });
});

test.skipIf(!hasGdal)(`of OSM PBF GDAL reads the same streets${why}`, async () => {
  const nodes = Array.from({ length: 400 }, (_, i): JsonElement => ({
    type: 'node',
    id: 7 * i + 1,
    lon: 5 + i / 1e4,
    lat: 52 + i / 1e5,
  }));
  const ways = Array.from({ length: 100 }, (_, i): JsonElement => ({
    type: 'way',
    id: i + 1,
    nodes: nodes.slice(4 * i, 4 * i + 4).map(({ id }) => id),
    tags: { highway: 'residential', name: `Wegje ${i + 1}` },
  }));
  const bytes = osmPbf([...nodes, ...ways]);
  writeFileSync(inFolder('town.osm.pbf'), bytes);
  const lines = ['-f', 'GeoJSON', inFolder('lines.geojson'), inFolder('town.osm.pbf'), 'lines'];
  execFileSync('ogr2ogr', lines, { stdio: 'ignore' });
  const expected = await dataIn(readFileSync(inFolder('lines.geojson')), 'lines.geojson');
  const found = await dataIn(bytes, 'town.osm.pbf');
  if (found.kind !== 'streets' || expected.kind !== 'streets') throw new Error(found.kind);
  const said = ({ segments }: typeof found) => segments.map(({ name, line }) => ({ name, line }));
  expect(found.segments).toHaveLength(100);
  expect(said(found)).toEqual(said(expected));
});
