import { expect, test } from 'vitest';
import type { DataSet } from '#geo/plan/entities.ts';
import { importReportOf } from '#src/state/importReports.ts';
import { formatOf, provenanceAfter, provenanceOf } from './provenance.ts';

const summary = (fileName: string, format: 'nwb' | 'osm' | 'plain') =>
  ({
    fileName,
    format,
    crs: 'EPSG:4326',
    found: 1,
    used: 1,
    isPage: false,
    skipped: [],
    repairs: [],
  }) as const;

const nwb = provenanceOf(summary('2019.geojson', 'nwb'));
const newerNwb = provenanceOf(summary('2020.geojson', 'nwb'));
const osm = provenanceOf(summary('ways.geojson', 'osm'));

const dataSet = (fields: Partial<DataSet>): DataSet => ({
  id: 'streets-1',
  kind: 'streets',
  count: 1,
  ...nwb,
  ...fields,
});

test('data of several sources names them all', () => {
  const merged = provenanceAfter(nwb, osm, 'add');
  expect(merged).toMatchObject({
    name: '2019.geojson + ways.geojson',
    source: 'Nationaal Wegenbestand · OpenStreetMap',
    licence: 'CC0 · ODbL',
    attribution: 'Rijkswaterstaat · © OpenStreetMap contributors',
  });
  expect(provenanceAfter(merged, osm, 'add')).toEqual(merged);
});

test('data that takes the place of other data names itself alone', () => {
  expect(provenanceAfter(nwb, osm, 'replace')).toEqual(osm);
  expect(provenanceAfter(nwb, newerNwb, 'update')).toMatchObject({
    name: '2020.geojson',
    source: 'Nationaal Wegenbestand',
  });
});

test('ids are compared only within one source', () => {
  const report = (format: 'nwb' | 'osm') => importReportOf(summary('a', format), 1);
  expect(formatOf(dataSet({ imports: [report('osm')] }))).toBe('osm');
  expect(formatOf(dataSet({ imports: [report('nwb'), report('osm')] }))).toBe('plain');
  // what was imported before there were reports
  expect(formatOf(dataSet({ source: 'Nationaal Wegenbestand (PDOK)' }))).toBe('nwb');
  expect(formatOf(dataSet({ source: '' }))).toBe('plain');
  expect(formatOf(dataSet({ source: 'Zelf getekend' }))).toBe('plain');
});
