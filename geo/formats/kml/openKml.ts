import { kmlGen } from '@tmcw/togeojson';
import { succeed } from '#geo/result.ts';
import { namedCrs } from '../crs/crsName.ts';
import type { FormatReader } from '../formatReader.ts';
import { shapesOf } from '../geojson/shapesOf.ts';
import { createLayer } from '../rawLayer.ts';
import { xmlDocument } from '../xml/xmlDocument.ts';

/** Reads KML (OGC 12-007r2), in whatever folders, as one layer. KML is always in WGS84. */
export const openKml: FormatReader = async (file, reading) => {
  const document = await xmlDocument(file, reading);
  if (!document.ok) return document;
  const layer = createLayer('', reading.tally);
  for (const { id, properties, geometry } of kmlGen(document.value)) {
    if (NO_PLACEMARKS.has(properties?.['@geometry-type'])) continue;
    layer.add({
      id: id === undefined ? null : String(id),
      members: properties ?? {},
      shapes: shapesOf(geometry),
    });
  }
  return succeed({ kind: 'layers', layers: [layer.layer(namedCrs('EPSG:4326'))] });
};

// a link to another file, and a picture that lies over the map
const NO_PLACEMARKS: ReadonlySet<unknown> = new Set(['networklink', 'groundoverlay']);
