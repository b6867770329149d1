import type { Result } from '#geo/result.ts';
import type { ImportProblem } from '../importProblem.ts';
import { readJson, type JsonDocument } from '../json/readJson.ts';
import { readFeatures, type Imported, type ReadingOptions } from '../readings/readFeatures.ts';
import { createTally } from '../tally.ts';
import { featuresOf } from './featuresOf.ts';

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
  const json = readJson(bytes, file);
  return json.ok ? readGeoJsonDocument(json.value, file, options) : json;
}

/** As `readGeoJson`, of JSON that has been parsed. */
export function readGeoJsonDocument(
  { value, repairs }: JsonDocument,
  file: string,
  options: ReadingOptions = {},
): Result<Imported, ImportProblem> {
  const tally = createTally();
  for (const code of repairs) tally.repair(code);
  const table = featuresOf(value, file, tally);
  return table.ok ? readFeatures({ file, ...table.value }, options, tally) : table;
}
