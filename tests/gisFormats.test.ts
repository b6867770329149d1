import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, Position } from 'geojson';
import { afterAll, describe, expect, test } from 'vitest';
import type { Dossier } from '#geo/dossier/dossier.ts';
import type { KnownCrs } from '#geo/formats/crs/projections.ts';
import { geometryOf } from '#geo/formats/write/geometryOf.ts';
import { boxOf } from '#geo/formats/write/boxOf.ts';
import type { OutFeature, OutLayer } from '#geo/formats/write/outLayer.ts';
import { bareDossier, hostileDossier, layersFor, written } from './gisFixtures.ts';

const hasGdal = spawnSync('ogr2ogr', ['--version']).status === 0;
const why = hasGdal ? '' : ' (GDAL is not installed here: apt-get install gdal-bin)';

const folder = mkdtempSync(join(tmpdir(), 'buurtdekking-gis-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program of GDAL says. */
const gdal = (program: string, ...args: string[]) =>
  execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 200_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** What GDAL finds in a layer of a file. */
function gdalLayer(path: string, layer: string) {
  const text = gdal('ogr2ogr', ...TO_GEOJSON, '/vsistdout/', path, layer);
  const { crs, features } = JSON.parse(text) as {
    readonly crs?: { readonly properties: { readonly name: string } };
    readonly features: readonly Feature[];
  };
  return { crs: crs?.properties.name ?? 'urn:ogc:def:crs:EPSG::4326', features };
}
const TO_GEOJSON = ['-f', 'GeoJSON', '-lco', 'RFC7946=NO', '-lco', 'COORDINATE_PRECISION=10'];

/** As much of a text as a shapefile has room for; blanks at its end are filling there. */
function cutTo254(text: string): string {
  let cut = text;
  while (Buffer.byteLength(cut) > 254) cut = Array.from(cut).slice(0, -1).join('');
  return cut.trimEnd();
}

interface Format {
  readonly extension: string;
  readonly crs: KnownCrs;
  /** where GDAL finds a layer of the file */
  readonly layerPath?: (path: string, layer: string) => string;
  readonly text?: (text: string) => string;
  readonly truth?: (value: boolean) => unknown;
  /** without geometry */
  readonly isTable?: boolean;
  /** those that are looked at; absent: all */
  readonly only?: readonly string[];
}

const inZip = (path: string) => `/vsizip/${path}`;
const shapefile = {
  extension: 'shp.zip',
  layerPath: inZip,
  text: cutTo254,
  truth: (value: boolean) => (value ? 'T' : 'F'),
};
const geoJson = {
  extension: 'geojson.zip',
  layerPath: (path: string, layer: string) => `${inZip(path)}/${layer}.geojson`,
};
/** one of lines and one of areas tell what a coordinate system does */
const only = ['gaten', 'deelgebieden'];

const FORMATS: readonly Format[] = [
  { extension: 'gpkg', crs: 'EPSG:28992' },
  { extension: 'gpkg', crs: 'EPSG:4326', only },
  { extension: 'gpkg', crs: 'EPSG:25831', only },
  { ...shapefile, crs: 'EPSG:28992' },
  { ...shapefile, crs: 'EPSG:4326', only },
  { ...geoJson, crs: 'EPSG:28992' },
  { ...geoJson, crs: 'EPSG:4326', only },
  { extension: 'kml', crs: 'EPSG:4326', truth: Number },
  { extension: 'xlsx', crs: 'EPSG:28992', isTable: true },
];

async function fileOf(dossier: Dossier, { extension, crs }: Format, name: string) {
  const layers = layersFor(dossier, extension, crs);
  const path = join(folder, `${name}-${crs.slice(5)}.${extension}`);
  writeFileSync(path, await written(layers, extension));
  return { layers, path };
}

describe.skipIf(!hasGdal)(`GDAL reads of what is written${why}`, () => {
  test.each(FORMATS)('$extension in $crs: what stands in the dossier', async (format) => {
    const { layerPath = (path) => path, isTable = false } = format;
    const { layers, path } = await fileOf(hostileDossier(), format, 'hostile');
    for (const layer of layers) {
      if (format.only && !format.only.includes(layer.name)) continue;
      const source = layerPath(path, layer.name);
      const found = gdalLayer(source, layer.name);
      expect([layer.name, found.features.length]).toEqual([layer.name, layer.features.length]);
      for (const [i, feature] of layer.features.entries()) {
        const read = found.features[i]!;
        expect(valuesOf(layer, read)).toEqual(expectedValues(layer, feature, format));
        if (isTable) continue;
        const places = placesOf(geometryOf(feature.shapes, layer.geometry));
        const near = layer.crs === 'EPSG:4326' ? 1e-9 : 1e-6;
        expect(apart(placesOf(read.geometry), places)).toBeLessThan(near);
      }
      if (!isTable && layer.geometry !== 'none') checkFrame(source, layer, found.crs);
    }
  });

  test.each(FORMATS.filter(({ extension, only: some }) => extension !== 'geojson.zip' && !some))(
    '$extension of a plan without anything: its layers, empty but for the streets',
    async (format) => {
      const { layerPath = (path) => path, isTable = false } = format;
      const { layers, path } = await fileOf(bareDossier(), format, 'bare');
      const said = gdal('ogrinfo', '-so', '-al', layerPath(path, ''));
      const counts = [...said.matchAll(/^Layer name: (.+)$[^]*?^Feature Count: (\d+)$/gm)];
      const found = counts.filter(([, name]) => name !== 'layer_styles');
      expect(found.map(([, name, count]) => [name, Number(count)])).toEqual(
        layers.map(({ name, features }) => [
          name,
          // of a sheet with headings alone it takes these for its only row
          isTable ? Math.max(features.length, 1) : features.length,
        ]),
      );
      expect(layers.find(({ name }) => name === 'dekking')!.features.length).toBeGreaterThan(50);
    },
  );
});

/** The values of a feature as GDAL is to find them in a format. */
function expectedValues(
  layer: OutLayer,
  { properties }: OutFeature,
  { truth = (value) => value, text = (value) => value }: Format,
) {
  return Object.fromEntries(
    layer.columns.map(({ name }) => {
      const value = properties[name] ?? null;
      if (typeof value === 'boolean') return [name, truth(value)];
      return [name, typeof value === 'string' ? text(value) : value];
    }),
  );
}

const valuesOf = (layer: OutLayer, { properties }: Feature) =>
  Object.fromEntries(layer.columns.map(({ name }) => [name, properties?.[name] ?? null]));

/** All places of a geometry one behind the other; rings may begin and go where they like. */
function placesOf(geometry: Feature['geometry'] | null): readonly Position[] {
  if (!geometry || geometry.type === 'GeometryCollection') return [];
  const flat = (list: unknown): readonly Position[] =>
    Array.isArray(list) && typeof list[0] === 'number'
      ? [list as Position]
      : (list as unknown[]).flatMap(flat);
  return flat(geometry.coordinates);
}

const sorted = (places: readonly Position[]) =>
  places.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);

/** How far two lists of places are apart at most, in the numbers of their system. */
function apart(found: readonly Position[], expected: readonly Position[]): number {
  expect(found).toHaveLength(expected.length);
  const [a, b] = [sorted(found), sorted(expected)];
  return Math.max(0, ...a.map(([x, y], i) => Math.hypot(x! - b[i]![0]!, y! - b[i]![1]!)));
}

const GDAL_TYPES: Readonly<Record<string, RegExp>> = {
  Point: /Geometry: (3D )?Point/,
  LineString: /Geometry: Line String/,
  MultiLineString: /Geometry: (Multi )?Line String/,
  MultiPolygon: /Geometry: (Multi )?Polygon/,
};

/** The kind of geometry, the coordinate system, and where it lies. */
function checkFrame(source: string, layer: OutLayer, crs: string): void {
  const box = boxOf(layer.features.flatMap(({ shapes }) => shapes));
  if (!box) return;
  const degrees = ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326'];
  const metres = [`urn:ogc:def:crs:${layer.crs.replace(':', '::')}`];
  expect(layer.crs === 'EPSG:4326' ? degrees : metres).toContain(crs);
  const summary = gdal('ogrinfo', '-so', source, layer.name);
  // a KML does not say
  expect(summary).toMatch(source.endsWith('.kml') ? /Geometry: / : GDAL_TYPES[layer.geometry]!);
  const [, ...extent] = /Extent: \((.+), (.+)\) - \((.+), (.+)\)/.exec(summary)!.map(Number);
  for (const [i, edge] of extent.entries()) expect(edge).toBeCloseTo(box[i]!, 5);
}
