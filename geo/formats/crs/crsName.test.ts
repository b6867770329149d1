import { describe, expect, test } from 'vitest';
import { crsName } from './crsName.ts';

const named = (name: string) => ({ type: 'name', properties: { name } });

describe('a file names its coordinate system', () => {
  test.each([
    ['urn:ogc:def:crs:EPSG::28992', 'EPSG:28992'],
    ['urn:ogc:def:crs:EPSG:6.9:28992', 'EPSG:28992'],
    ['EPSG:28992', 'EPSG:28992'],
    ['epsg:28992', 'EPSG:28992'],
    ['http://www.opengis.net/def/crs/EPSG/0/28992', 'EPSG:28992'],
    ['https://www.opengis.net/def/crs/EPSG/0/28992', 'EPSG:28992'],
    ['urn:ogc:def:crs,crs:EPSG::7415', 'EPSG:28992'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['urn:ogc:def:crs:OGC::CRS84', 'EPSG:4326'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'EPSG:4326'],
    ['http://www.opengis.net/def/crs/OGC/0/CRS84h', 'EPSG:4326'],
    ['CRS:84', 'EPSG:4326'],
    ['urn:ogc:def:crs:EPSG::4326', 'EPSG:4326'],
    ['urn:ogc:def:crs:EPSG::4258', 'EPSG:4326'],
    ['urn:ogc:def:crs:EPSG::3857', 'EPSG:3857'],
    ['EPSG:900913', 'EPSG:3857'],
    ['urn:ogc:def:crs:EPSG::25831', 'EPSG:25831'],
    ['EPSG:32632', 'EPSG:25832'],
    ['http://www.opengis.net/gml/srs/epsg.xml#28992', 'EPSG:28992'],
    // Amersfoort in degrees is a hundred metres from WGS84, the old RD has another origin
    ['urn:ogc:def:crs:EPSG::4289', null],
    ['EPSG:28991', null],
    ['urn:ogc:def:crs:EPSG::31370', null],
    ['EPSG:constructor', null],
    ['Lambert', null],
  ])('as %s', (text, known) => {
    expect(crsName(named(text))).toEqual({ text, known });
  });

  test('by a link', () => {
    const href = 'https://spatialreference.org/ref/epsg/28992/';
    expect(crsName({ type: 'link', properties: { href } })?.known).toBe('EPSG:28992');
  });

  test('by a bare text', () => {
    expect(crsName('EPSG:28992')?.known).toBe('EPSG:28992');
  });

  test('by a code, as before 2008', () => {
    expect(crsName({ type: 'EPSG', properties: { code: 28992 } })?.known).toBe('EPSG:28992');
  });
});

test.each([undefined, null, '', {}, [], 7, { type: 'name' }, { properties: { name: '' } }])(
  '%j names none',
  (member) => {
    expect(crsName(member)).toBeNull();
  },
);
