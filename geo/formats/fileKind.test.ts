import { describe, expect, test } from 'vitest';
import { fileKind } from './fileKind.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('XML is known by its first element', () => {
  const WFS =
    'xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"';
  test.each([
    ['<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>', 'kml'],
    ['<?xml version="1.0"?>\n<!-- <gpx> --><kml:kml xmlns:kml="x"/>', 'kml'],
    ['\ufeff<?xml version="1.0"?><gpx version="1.1">', 'gpx'],
    [`<wfs:FeatureCollection ${WFS} numberMatched="1">`, 'gml'],
    [`<?xml version='1.0'?>\n<bag_LVC:Stand\n  ${WFS}>`, 'gml'],
    ['<ows:ExceptionReport xmlns:ows="x">', 'service-report'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'xml'],
    ['<?xml version="1.0"?>', 'xml'],
    ['<?xml version="1.0"?><html><body>', 'html'],
  ])('%s', (text, kind) => {
    expect(fileKind(utf8(text))).toBe(kind);
  });
});
