import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openFile } from '../openFile.ts';
import { fileOfBytes } from '../sourceFile.ts';
import { createTally } from '../tally.ts';
import { typedColumns } from './columnTypes.ts';
import type { OutLayer } from './outLayer.ts';
import { writeXlsx } from './writeXlsx.ts';

type Row = Readonly<Record<string, unknown>>;

const layerOf = (name: string, rows: readonly Row[]): OutLayer => ({
  name,
  about: '',
  crs: 'EPSG:28992',
  columns: typedColumns(Object.keys(rows[0] ?? {}), rows),
  geometry: 'none',
  features: rows.map((properties) => ({ id: null, properties, shapes: [] })),
  style: null,
});

const bytesOf = (...layers: readonly OutLayer[]) => [...writeXlsx(layers, () => {})][0]!;

const partOf = (bytes: Uint8Array, path: string) =>
  new TextDecoder().decode(unzipSync(bytes)[path]);

const sheetOf = (rows: readonly Row[]) =>
  partOf(bytesOf(layerOf('blad', rows)), 'xl/worksheets/sheet1.xml');

test('numbers are numbers, days are days, and truth values what they are', () => {
  const sheet = sheetOf([{ meters: 12.5, dag: '2026-11-20', gepland: true }]);
  expect(sheet).toContain('<c r="A2"><v>12.5</v></c>');
  // 46,346 days after the last of 1899
  expect(sheet).toContain('<c r="B2" s="2"><v>46346</v></c>');
  expect(sheet).toContain('<c r="C2" t="b"><v>1</v></c>');
});

test('nothing is a formula, whatever it looks like', () => {
  const sheet = sheetOf([{ naam: `=cmd|' /C calc'!A0` }, { naam: '+31' }, { naam: '@SUM(A1)' }]);
  expect(sheet).not.toContain('<f');
  expect(sheet).toContain('=cmd|&apos; /C calc&apos;!A0');
});

test('headings stay in sight', () => {
  expect(sheetOf([{ naam: 'een' }])).toContain('<pane ySplit="1" topLeftCell="A2"');
});

test('sheets are called as Excel allows, and apart', () => {
  const names = ['a/b:c', `${'lang '.repeat(20)}1`, `${'lang '.repeat(20)}2`, '', 'History'];
  const workbook = partOf(bytesOf(...names.map((name) => layerOf(name, []))), 'xl/workbook.xml');
  const said = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!);
  expect(said[0]).toBe('a b c');
  expect(said.every((name) => name.length > 0 && name.length <= 31)).toBe(true);
  expect(new Set(said.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(said).not.toContain('History');
});

test('a text keeps its blanks, loses what XML cannot hold, and is no longer than a cell', () => {
  const sheet = sheetOf([{ naam: '  uil \u0001' }, { naam: 'q'.repeat(40_000) }]);
  expect(sheet).toContain('<t xml:space="preserve">  uil </t>');
  expect(/q+/.exec(sheet.slice(sheet.indexOf('r="A3"')))![0]).toHaveLength(32_767);
});

test('our own reader finds the rows again', async () => {
  const layer: OutLayer = {
    ...layerOf('borden', [{ nummer: 1, straat: 'Dorpsstraat' }]),
    geometry: 'Point',
    features: [
      {
        id: null,
        properties: { nummer: 1, straat: 'Dorpsstraat' },
        shapes: [{ kind: 'points', points: [[121394, 487383]] }],
      },
    ],
  };
  const opened = await openFile(fileOfBytes('plan.xlsx', bytesOf(layer)), createTally());
  if (!opened.ok || opened.value.kind !== 'layers') throw new Error(JSON.stringify(opened));
  expect(opened.value.layers.map(({ name, features }) => [name, features[0]?.properties])).toEqual([
    ['borden', { nummer: 1, straat: 'Dorpsstraat', x: 121394, y: 487383 }],
  ]);
});
