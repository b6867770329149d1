import { describe, expect, test } from 'vitest';
import { wktCrs } from './wktCrs.ts';

describe('well-known text is known', () => {
  const epsg = (code: string) => `AXIS["Northing",NORTH],AUTHORITY["EPSG","${code}"]`;
  test.each([
    ['by the name that ESRI gives RD', 'PROJCS["RD_New",GEOGCS["GCS_Amersfoort"]]', 'EPSG:28992'],
    ['by another name of it', 'PROJCS["Amersfoort_RD_New",GEOGCS["x"]]', 'EPSG:28992'],
    ['by its code', `PROJCS["Amersfoort / RD New",GEOGCS["x"],${epsg('28992')}]`, 'EPSG:28992'],
    ['in its second edition', 'PROJCRS["Amersfoort / RD New",ID["EPSG",28992]]', 'EPSG:28992'],
    ['over several lines', 'PROJCS["RD_New",\n  GEOGCS["x"]\n]\n', 'EPSG:28992'],
    ['as degrees', 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', 'EPSG:4326'],
    ['as degrees of OGC', 'GEOGCRS["WGS 84 (CRS84)",ID["OGC","CRS84"]]', 'EPSG:4326'],
    ['as European degrees', 'GEOGCS["GCS_ETRS_1989"]', 'EPSG:4326'],
    ['as UTM', 'PROJCS["ETRS_1989_UTM_Zone_31N",GEOGCS["x"]]', 'EPSG:25831'],
    ['as UTM of WGS84', 'PROJCS["WGS 84 / UTM zone 32N",GEOGCS["x"]]', 'EPSG:25832'],
    ['as Web Mercator', 'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere"]', 'EPSG:3857'],
  ])('%s', (_, wkt, known) => {
    expect(wktCrs(wkt)?.known).toBe(known);
  });

  test('by the code of the whole, not of a part', () => {
    const wkt = 'PROJCS["My own",GEOGCS["WGS 84",AUTHORITY["EPSG","4326"]],UNIT["metre",1]]';
    expect(wktCrs(wkt)).toEqual({ text: 'My own', known: null });
  });
});

test.each([
  [
    'a system that is not read, by its name',
    'PROJCS["Belge_Lambert_1972",X[]]',
    'Belge_Lambert_1972',
  ],
  ['one whose code is not read', 'PROJCS["RD_New",AUTHORITY["EPSG","31370"]]', 'RD_New'],
  ['what is no such text', '+proj=sterea +lat_0=52', '+proj=sterea +lat_0=52'],
])('well-known text names %s', (_, wkt, text) => {
  expect(wktCrs(wkt)).toEqual({ text, known: null });
});

test.each(['', ' \n'])('%j says nothing', (wkt) => {
  expect(wktCrs(wkt)).toBeNull();
});

test('a text made to take forever does not', () => {
  expect(wktCrs(`PROJCS["x",${'AUTHORITY["EPSG","1",'.repeat(100_000)}`)?.known).toBeNull();
});
