import { fail, succeed, type Result } from '#geo/result.ts';
import { inDegrees, type PlacedLayer } from '../crs/inDegrees.ts';
import type { Fields, Headings } from '../fields/roles.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { RawLayer } from '../rawLayer.ts';
import { isTable, locateRows } from '../tables/locateRows.ts';
import type { Tally } from '../tally.ts';
import { readFeatures, type Imported, type ReadingOptions } from './readFeatures.ts';

/**
 * Reads the layers of a file together as streets, districts or addresses, in degrees WGS84. What
 * cannot be used is skipped, what can be mended is mended, and both are counted; only a file of
 * which nothing is left is a problem. `file` is its name, as the user knows it.
 */
export function readLayers(
  layers: readonly RawLayer[],
  file: string,
  options: ReadingOptions,
  tally: Tally,
): Result<Imported, ImportProblem> {
  const found = layers.reduce((sum, layer) => sum + layer.found, 0);
  if (found === 0) return fail({ code: 'import/no-features', file });
  const shaped = layers.filter(({ features }) => features.length > 0);
  if (shaped.length === 0) return fail(nothingShaped(file, tally));
  const placed: PlacedLayer[] = [];
  let location: Fields<'location'> | null = null;
  for (const layer of shaped) {
    const located = isTable(layer)
      ? locateRows(layer, options.fields?.location ?? {}, file, tally)
      : succeed({ layer, fields: null });
    if (!located.ok) return located;
    const inPlace = inDegrees(located.value.layer, file, tally);
    if (!inPlace.ok) return inPlace;
    location ??= located.value.fields;
    placed.push(inPlace.value);
  }
  const source = {
    file,
    found,
    crs: placed[0]!.crs,
    headings: headingsOf(shaped),
    location,
    isPage: layers.some(({ isPage }) => isPage),
    features:
      placed.length === 1 ? placed[0]!.features : placed.flatMap(({ features }) => features),
  };
  return readFeatures(source, options, tally);
}

/** The columns of all layers. */
function headingsOf(layers: readonly RawLayer[]): Headings {
  const all = new Map<string, string>();
  for (const { headings } of layers) {
    for (const [column, heading] of headings) if (!all.has(column)) all.set(column, heading);
  }
  return all;
}

function nothingShaped(file: string, tally: Tally): ImportProblem {
  const reasons = tally.skipped().map(({ code }) => code);
  return reasons.every((code) => code === 'not-numbers')
    ? { code: 'import/not-numbers', file }
    : { code: 'import/nothing-usable', file, reasons };
}
