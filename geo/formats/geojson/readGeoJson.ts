import { fail, type Result } from '#geo/result.ts';
import type { ImportProblem } from '../importProblem.ts';
import { createJsonFileReader } from '../json/jsonFile.ts';
import { sniff } from '../json/sniff.ts';
import type { Imported, ReadingOptions } from '../readings/readFeatures.ts';
import { readLayers } from '../readings/readLayers.ts';
import { createTally } from '../tally.ts';

/**
 * Reads a GeoJSON file as streets, districts or addresses, in degrees WGS84. What cannot be used
 * is skipped and counted, what can be mended is mended and counted; only a file of which nothing
 * is left is a problem. `file` is its name, as the user knows it.
 */
export function readGeoJson(
  bytes: Uint8Array,
  file: string,
  options: ReadingOptions = {},
): Result<Imported, ImportProblem> {
  const sniffed = sniff(bytes, bytes.length, file);
  if (!sniffed.ok) return sniffed;
  const tally = createTally();
  const reader = createJsonFileReader(file, tally);
  reader.push(bytes);
  const read = reader.end();
  if (!read.ok) return read;
  return read.value.kind === 'layers'
    ? readLayers(read.value.layers, file, options, tally)
    : fail({ code: 'import/not-geojson', file, found: 'plan-file' });
}
