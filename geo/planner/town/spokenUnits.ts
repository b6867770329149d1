import { alone } from '#geo/engine/alone.ts';
import type { Coverage } from '#geo/engine/coverage.ts';
import { addressRowsOf } from '#geo/engine/figures.ts';
import type { StreetPart } from '#geo/engine/report.ts';
import { eachOverlap, type Stretches } from '#geo/engine/stretches.ts';
import { mapByStreet, streetPart } from '#geo/engine/streetParts.ts';
import type { LineStretch } from './question.ts';
import { stretchesIn, type TownUnit } from './townUnits.ts';

/** Says units in streets and house numbers. */
export interface SpokenUnits {
  /** what some units have of each street, the longest share first */
  readonly partsOf: (units: readonly number[]) => readonly StreetPart[];
  /** stretches of some units, sorted; those that touch are one */
  readonly stretchesOf: (units: readonly number[]) => readonly LineStretch[];
  /** ids of the sub-areas that hold some of it, at least a sliver, most first */
  readonly subAreasOf: (stretches: readonly LineStretch[]) => readonly string[];
}

export function spokenUnits(coverage: Coverage, units: readonly TownUnit[]): SpokenUnits {
  const { rowsOfUnit, stretches } = rowsOfUnits(units);
  const only = alone(coverage, stretches);
  const addressRows = addressRowsOf(only);
  return {
    partsOf: (some) =>
      mapByStreet(
        only,
        some.flatMap((unit) => rowsOfUnit[unit]!),
        (part) => streetPart(only, addressRows, part),
      ),
    stretchesOf: (some) => listOf(stretchesIn(some.flatMap((unit) => units[unit]!.stretches))),
    subAreasOf: (stretches) => subAreasOf(coverage, stretchesIn(stretches)),
  };
}

function rowsOfUnits(units: readonly TownUnit[]) {
  const rows = units
    .flatMap(({ stretches }, unit) => stretches.map((stretch) => ({ ...stretch, unit })))
    .sort((a, b) => a.line - b.line || a.from - b.from);
  const rowsOfUnit: number[][] = units.map(() => []);
  rows.forEach(({ unit }, row) => rowsOfUnit[unit]!.push(row));
  // a row for each, also where they touch: a unit is known by its rows
  const stretches: Stretches = {
    count: rows.length,
    line: Uint32Array.from(rows, ({ line }) => line),
    from: Float64Array.from(rows, ({ from }) => from),
    to: Float64Array.from(rows, ({ to }) => to),
  };
  return { rowsOfUnit, stretches };
}

const listOf = ({ count, line, from, to }: Stretches): readonly LineStretch[] =>
  Array.from({ length: count }, (_, i) => ({ line: line[i]!, from: from[i]!, to: to[i]! }));

function subAreasOf({ subAreas, sliverMetres }: Coverage, stretches: Stretches): readonly string[] {
  return subAreas
    .map(({ id, stretches: area }) => {
      let metres = 0;
      eachOverlap(stretches, area, (_i, _j, from, to) => (metres += (to - from) / 2));
      return { id, metres };
    })
    .filter(({ metres }) => metres > 0 && metres >= sliverMetres)
    .sort((a, b) => b.metres - a.metres)
    .map(({ id }) => id);
}
