import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { fail, succeed } from '#geo/result.ts';
import { namedCrs, type NamedCrs } from '../crs/crsName.ts';
import { wktCrs } from '../crs/wktCrs.ts';
import type { FormatReader } from '../formatReader.ts';
import { shapesOf } from '../geojson/shapesOf.ts';
import { createLayer } from '../rawLayer.ts';
import { soundHeader, type FgbCrs, type FgbHeader } from './soundHeader.ts';

const FEATURES_A_REPORT = 5_000;

/** Reads a FlatGeobuf (version 3), without its index. */
export const openFlatGeobuf: FormatReader = async (file, { tally, onProgress }) => {
  const bytes = await file.bytes();
  if (isBrokenOff(bytes)) {
    return fail({ code: 'import/broken-off', file: file.name, format: 'FlatGeobuf' });
  }
  const layer = createLayer('', tally);
  let header: FgbHeader | null;
  try {
    header = soundHeader(bytes);
    if (!header) return fail({ code: 'import/damaged', file: file.name, format: 'FlatGeobuf' });
    for await (const feature of deserialize(bytes)) {
      const { properties, geometry } = feature;
      layer.add({ id: null, members: properties ?? {}, shapes: shapesOf(geometry) });
      if (layer.found() % FEATURES_A_REPORT === 0) report(header.featuresCount);
    }
  } catch {
    // lengths that point outside of the file
    return fail({ code: 'import/damaged', file: file.name, format: 'FlatGeobuf' });
  }
  // 0: whoever wrote it did not know yet how many there would be
  if (layer.found() < header.featuresCount) {
    return fail({ code: 'import/broken-off', file: file.name, format: 'FlatGeobuf' });
  }
  return succeed({ kind: 'layers', layers: [layer.layer(crsOf(header.crs))] });

  function report(count: number): void {
    const part = count > 0 ? layer.found() / count : 0;
    onProgress({ bytes: file.sizeBytes * Math.min(1, part), ofBytes: file.sizeBytes });
  }
};

/** The header says how long it is, after eight bytes that say what the file is. */
function isBrokenOff(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return 12 + view.getUint32(8, true) > bytes.length;
}

function crsOf(crs: FgbCrs | null): NamedCrs | null {
  if (!crs) return null;
  const { org, code, name, wkt } = crs;
  if (code > 0) {
    const named = namedCrs(`${org ?? 'EPSG'}:${code}`);
    return named.known || !name ? named : { ...named, text: `${name} (${named.text})` };
  }
  return wkt ? wktCrs(wkt) : name ? namedCrs(name) : null;
}
