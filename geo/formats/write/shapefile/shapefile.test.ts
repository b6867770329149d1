import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../feature.ts';
import { openFile } from '../../openFile.ts';
import { fileOfBytes } from '../../sourceFile.ts';
import { createTally } from '../../tally.ts';
import { typedColumns } from '../columnTypes.ts';
import type { OutGeometry, OutLayer } from '../outLayer.ts';
import { fieldNames } from './fieldNames.ts';
import { writeShapefile } from './writeShapefile.ts';

type Row = Readonly<Record<string, unknown>>;

const point: Shape = { kind: 'points', points: [[121394, 487383]] };
const line: Shape = {
  kind: 'lines',
  lines: [
    [
      [121394, 487383],
      [121400, 487390],
    ],
  ],
};

function layerOf(
  rows: readonly Row[],
  shapes: readonly Shape[] = [point],
  geometry: OutGeometry = 'Point',
): OutLayer {
  return {
    name: 'laag',
    about: '',
    crs: 'EPSG:28992',
    columns: typedColumns(Object.keys(rows[0] ?? {}), rows),
    geometry,
    features: rows.map((properties) => ({ id: null, properties, shapes })),
    style: null,
  };
}

const filesOf = (layer: OutLayer) => unzipSync([...writeShapefile([layer], () => {})][0]!);

async function readBack(layer: OutLayer): Promise<readonly Row[]> {
  const [zip] = writeShapefile([layer], () => {});
  const opened = await openFile(fileOfBytes('laag.zip', zip!), createTally());
  if (!opened.ok || opened.value.kind !== 'layers') throw new Error(JSON.stringify(opened));
  return opened.value.layers[0]!.features.map(({ properties }) => properties);
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('names of columns are ASCII, begin with a letter, and stay apart in ten letters', () => {
  expect(fieldNames(['huisnummer_van', 'huisnummer_tot', 'één', '2e naam', '日本', ''])).toEqual([
    'huisnummer',
    'huisnumm_2',
    'een',
    'k2e_naam',
    'kolom',
    'kolom_2',
  ]);
});

test('values are read back as they were: whole, broken, large and small numbers, days, texts', async () => {
  const rows = [
    { geheel: -12, breuk: 0.125, groot: 1.5e300, dag: '2026-11-20', tekst: 'één 🦉' },
    { geheel: 123456, breuk: -7.5, groot: 2, dag: null, tekst: null },
  ];
  const [first, second] = await readBack(layerOf(rows));
  expect(first).toMatchObject({ geheel: -12, breuk: 0.125, groot: 1.5e300, tekst: 'één 🦉' });
  expect(second).toMatchObject({ geheel: 123456, breuk: -7.5, groot: 2 });
});

describe('a text that does not fit', () => {
  const long = `${'é'.repeat(126)}🦉`;

  test('is cut between characters', async () => {
    const [row] = await readBack(layerOf([{ tekst: long }]));
    expect(row).toEqual({ tekst: 'é'.repeat(126) });
  });

  test('is told of, as are names that are no longer what they were', () => {
    const files = filesOf(layerOf([{ omschrijving: long }, { omschrijving: 'kort' }]));
    expect(textOf(files['kolommen.txt'])).toContain('omschrijvi  omschrijving; 1 keer ingekort');
  });
});

test('a layer of several kinds of geometry is a set of files for each', () => {
  const files = filesOf(layerOf([{ naam: 'een' }], [point, line], 'mixed'));
  expect(Object.keys(files).filter((path) => path.endsWith('.shp'))).toEqual([
    'laag_punten.shp',
    'laag_lijnen.shp',
  ]);
});

test('a table without geometry is a .dbf that says its letters', () => {
  const files = filesOf(layerOf([{ naam: 'een' }], [], 'none'));
  expect(Object.keys(files)).toEqual(['laag.dbf', 'laag.cpg', 'kolommen.txt']);
  expect(textOf(files['laag.cpg'])).toBe('UTF-8');
});

test('around areas rings go clockwise and around holes against it, closed, whichever way they came', () => {
  const outer: [number, number][] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  const hole: [number, number][] = [
    [2, 2],
    [2, 4],
    [4, 4],
    [4, 2],
    [2, 2],
  ];
  const area: Shape = { kind: 'polygons', polygons: [[outer, hole]] };
  const shp = filesOf(layerOf([{ naam: 'een' }], [area], 'Polygon'))['laag.shp']!;
  const view = new DataView(shp.buffer, shp.byteOffset);
  // behind the header of the file, of the record, the type and the box: how many rings and places
  const at = 100 + 8 + 4 + 32;
  expect([view.getInt32(at, true), view.getInt32(at + 4, true)]).toEqual([2, 10]);
  const places = Array.from({ length: 10 }, (_, i) => [
    view.getFloat64(at + 16 + 16 * i, true),
    view.getFloat64(at + 24 + 16 * i, true),
  ]);
  expect(places.slice(0, 5)).toEqual([...outer, outer[0]].toReversed());
  expect(places.slice(5)).toEqual(hole.toReversed());
});
