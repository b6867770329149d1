import { fail, succeed, type Result } from '#geo/result.ts';
import { namedCrs, type NamedCrs } from '../crs/crsName.ts';
import { labelOf, type Feature } from '../feature.ts';
import { columnsWithSamples } from '../fields/columns.ts';
import { LOCATION_GUESSES } from '../fields/guesses.ts';
import { headingKey } from '../fields/headingKey.ts';
import { matchColumns } from '../fields/matchColumns.ts';
import { misfitOf } from '../fields/misfit.ts';
import type { ColumnsOf, Fields } from '../fields/roles.ts';
import type { ImportProblem } from '../importProblem.ts';
import { textIn } from '../properties.ts';
import type { RawLayer } from '../rawLayer.ts';
import { nothingShaped, type Tally } from '../tally.ts';
import { coordinateIn, numberStyleOf } from './coordinateText.ts';
import { shapeIn } from './shapeText.ts';

/** A table whose rows have a place, and the columns that gave it. */
export interface LocatedTable {
  readonly layer: RawLayer;
  readonly fields: Fields<'location'>;
}

/** Whether a layer is rows only: nothing in it has a geometry of its own. */
export const isTable = ({ features }: RawLayer): boolean =>
  features.length > 0 && features.every(({ shapes }) => shapes.length === 0);

/**
 * Gives the rows of a table the geometry that one of its columns holds, or two hold together. Rows
 * without one are counted as skipped. Fails when no column does.
 */
export function locateRows(
  layer: RawLayer,
  choices: Fields<'location'>,
  file: string,
  tally: Tally,
): Result<LocatedTable, ImportProblem> {
  const { headings, features } = layer;
  const columns = columnsWithSamples(headings, features);
  const misfit = misfitOf('location', choices, headings, features);
  if (misfit) {
    return fail({ code: 'import/wrong-column', file, kind: 'location', ...misfit, columns });
  }
  const located = byShape(layer, choices, tally) ?? byCoordinates(layer, choices, tally);
  if (!located) return fail({ code: 'import/no-coordinates', file, columns });
  return located.layer.features.length > 0 ? succeed(located) : fail(nothingShaped(file, tally));
}

const ROWS_TRIED = 50;

/** By the column that holds geometries: the chosen one, or the first in which most can be read. */
function byShape(layer: RawLayer, choices: Fields<'location'>, tally: Tally): LocatedTable | null {
  if (choices.x || choices.y) return null;
  const { headings, features } = layer;
  const { shape: candidates } = matchColumns(LOCATION_GUESSES, headings, choices);
  const column = choices.shape
    ? candidates[0]
    : candidates.find((candidate) => holdsShapes(candidate, features.slice(0, ROWS_TRIED)));
  if (column === undefined) return null;
  let crs: NamedCrs | null = null;
  const located = features.flatMap((feature): Feature[] => {
    const text = textIn(feature.properties, [column]);
    const read = text === null ? null : shapeIn(text);
    if (read === null) return skip(feature, text, tally);
    if (read.srid !== null) crs ??= namedCrs(`EPSG:${read.srid}`);
    return [{ ...feature, shapes: read.shapes }];
  });
  return {
    layer: { ...layer, features: located, crs: layer.crs ?? crs },
    fields: { x: null, y: null, shape: headings.get(column) ?? null },
  };
}

function holdsShapes(column: string, rows: readonly Feature[]): boolean {
  const texts = rows.flatMap(({ properties }) => textIn(properties, [column]) ?? []);
  const readable = texts.filter((text) => shapeIn(text) !== null).length;
  return texts.length > 0 && readable * 2 >= texts.length;
}

function byCoordinates(
  layer: RawLayer,
  choices: Fields<'location'>,
  tally: Tally,
): LocatedTable | null {
  const { headings, features } = layer;
  const pair = pairOf(matchColumns(LOCATION_GUESSES, headings, choices), choices);
  if (!pair) return null;
  const [x, y] = pair;
  const textsOf = ({ properties }: Feature) =>
    [textIn(properties, [x]), textIn(properties, [y])] as const;
  const pairs = features.map(textsOf).filter((texts) => texts[0] !== null && texts[1] !== null);
  const style = numberStyleOf(pairs as (readonly [string, string])[]);
  const located = features.flatMap((feature): Feature[] => {
    const texts = textsOf(feature);
    const [east, north] = texts.map((text) => coordinateIn(text ?? '', style));
    if (typeof east !== 'number' || typeof north !== 'number') {
      return skip(feature, texts[0] ?? texts[1], tally);
    }
    return [{ ...feature, shapes: [{ kind: 'points', points: [[east, north]] }] }];
  });
  return {
    layer: { ...layer, features: located },
    fields: { x: headings.get(x) ?? null, y: headings.get(y) ?? null, shape: null },
  };
}

/** The columns of x and y; of several pairs the surest, never the x of one and the y of another. */
function pairOf(
  columns: ColumnsOf<'location'>,
  choices: Fields<'location'>,
): readonly [x: string, y: string] | null {
  if (choices.shape) return null;
  for (const x of columns.x) {
    const partner = LOCATION_GUESSES.y[LOCATION_GUESSES.x.indexOf(headingKey(x))];
    const y = columns.y.find((column) => headingKey(column) === partner);
    if (y !== undefined) return [x, y];
  }
  const [x] = columns.x;
  const [y] = columns.y;
  return x === undefined || y === undefined ? null : [x, y];
}

function skip(feature: Feature, text: string | null, tally: Tally): [] {
  tally.skip(text === null ? 'no-coordinates' : 'not-numbers', labelOf(feature));
  return [];
}
