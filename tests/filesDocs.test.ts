import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { GIS_LAYERS, gisLayers } from '#geo/dossier/gisLayers.ts';
import { OUT_FORMATS } from '#geo/formats/write/writers.ts';
import { bareDossier } from './gisFixtures.ts';

const page = readFileSync(fileURLToPath(new URL('../docs/files.md', import.meta.url)), 'utf8');
const layers = gisLayers(bareDossier(), 'EPSG:28992');

test('the page on files names every layer and column, with its type and its meaning', () => {
  const rows = page.split('\n').map((row) => row.replaceAll(/ +/g, ' ').trim());
  expect(layers.map(({ name }) => name)).toEqual([...GIS_LAYERS]);
  for (const { name, about, columns } of layers) {
    expect(page).toContain(`### \`${name}\``);
    expect(page).toContain(about);
    for (const column of columns) {
      expect(rows).toContain(`| \`${column.name}\` | ${column.type} | ${column.about} |`);
    }
  }
});

test('a column is called by no more letters than a shapefile has room for, once in its layer', () => {
  for (const { columns } of layers) {
    const names = columns.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z][a-z_]{0,9}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the page tells of each way to write a plan', () => {
  const others = new Set(['json', 'geojsonl', 'ndjson', 'zip']);
  for (const extension of OUT_FORMATS.keys()) {
    expect(page.includes(`\`.${extension}\``) || others.has(extension)).toBe(true);
  }
});
