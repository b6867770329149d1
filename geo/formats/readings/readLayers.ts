import { fail, succeed, type Result } from '#geo/result.ts';
import { inDegrees, type PlacedLayer } from '../crs/inDegrees.ts';
import type { Fields, Headings } from '../fields/roles.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { RawLayer } from '../rawLayer.ts';
import { isTable, locateRows } from '../tables/locateRows.ts';
import { nothingShaped, type Tally } from '../tally.ts';
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
  const located = locatedLayers(shaped, options, file, tally);
  if (!located.ok) return located;
  const placed: PlacedLayer[] = [];
  for (const { layer } of located.value) {
    const inPlace = inDegrees(layer, file, tally);
    if (!inPlace.ok) return inPlace;
    placed.push(inPlace.value);
  }
  const source = {
    file,
    found,
    crs: placed[0]!.crs,
    headings: headingsOf(located.value.map(({ layer }) => layer)),
    location: located.value.find(({ fields }) => fields !== null)?.fields ?? null,
    isPage: layers.some(({ isPage }) => isPage),
    features:
      placed.length === 1 ? placed[0]!.features : placed.flatMap(({ features }) => features),
  };
  return readFeatures(source, options, tally);
}

interface LocatedLayer {
  readonly layer: RawLayer;
  /** the columns that gave a table its places */
  readonly fields: Fields<'location'> | null;
}

/**
 * The layers with a geometry, tables by what is in their columns. Tables without are left out when
 * there is anything else: a workbook has sheets of notes.
 */
function locatedLayers(
  layers: readonly RawLayer[],
  { fields }: ReadingOptions,
  file: string,
  tally: Tally,
): Result<readonly LocatedLayer[], ImportProblem> {
  const located: LocatedLayer[] = [];
  let problem: ImportProblem | null = null;
  for (const layer of layers) {
    const result: Result<LocatedLayer, ImportProblem> = isTable(layer)
      ? locateRows(layer, fields?.location ?? {}, file, tally)
      : succeed({ layer, fields: null });
    if (result.ok) located.push(result.value);
    else problem ??= result.problem;
  }
  return located.length === 0 && problem ? fail(problem) : succeed(located);
}

/** The columns of all layers. */
function headingsOf(layers: readonly RawLayer[]): Headings {
  const all = new Map<string, string>();
  for (const { headings } of layers) {
    for (const [column, heading] of headings) if (!all.has(column)) all.set(column, heading);
  }
  return all;
}
