import { gpxGen } from '@tmcw/togeojson';
import { succeed } from '#geo/result.ts';
import { namedCrs } from '../crs/crsName.ts';
import type { FormatReader } from '../formatReader.ts';
import { shapesOf } from '../geojson/shapesOf.ts';
import { createLayer } from '../rawLayer.ts';
import { xmlDocument } from '../xml/xmlDocument.ts';

/** Reads the tracks, routes and waypoints of GPX 1.1 as one layer. GPX is always in WGS84. */
export const openGpx: FormatReader = async (file, reading) => {
  const document = await xmlDocument(file, reading);
  if (!document.ok) return document;
  const layer = createLayer('', reading.tally);
  for (const { properties, geometry } of gpxGen(document.value)) {
    // what was measured at each place, and the library's own notes
    const { coordinateProperties: _, _gpxType: __, ...members } = properties ?? {};
    layer.add({ id: null, members, shapes: shapesOf(geometry) });
  }
  return succeed({ kind: 'layers', layers: [layer.layer(namedCrs('EPSG:4326'))] });
};
