import { expect, test } from 'vitest';
import { crsTitle } from './crsTitle.ts';

test.each(['urn:ogc:def:crs:EPSG::31370', 'http://www.opengis.net/def/crs/EPSG/0/31370'])(
  'a system that is known has a name that people know: %s',
  (text) => expect(crsTitle(text)).toBe('BD72 / Belgian Lambert 72 (EPSG:31370)'),
);

test.each(['EPSG:2100', 'Belge_Lambert_1972', 'EPSG:constructor'])(
  'any other keeps its own: %s',
  (text) => expect(crsTitle(text)).toBe(text),
);
