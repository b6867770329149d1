import type { StreetRef, Target } from '#geo/plan/target.ts';
import { placeAt } from '#geo/streets/positions.ts';
import type { Coverage } from '../coverage.ts';
import type { AddressRows } from '../figures.ts';
import { segmentOfLine } from '../network.ts';
import { rowsByStreet, type RowsOfStreet } from '../streetParts.ts';
import { metresOf } from '../stretches.ts';
import { stretchesOfRows } from '../stretchesOfRows.ts';
import { drawnTargets } from './drawnTargets.ts';
import { spokenTargets } from './spokenTargets.ts';
import { takeTargets } from './takeTargets.ts';

/** What links to make of some rows of `served`. */
export interface RowsAsTargets {
  readonly targets: readonly Target[];
  /** what is left of streets of which no target makes all, a sliver at least */
  readonly unsaid: readonly UnsaidPart[];
}

export interface UnsaidPart {
  readonly street: string;
  readonly streetId: string;
  readonly metres: number;
}

// places in degrees come back to the same position only nearly
const LEAST_TOLERANCE_METRES = 0.01;

/**
 * Targets that together make some rows of `served` and nothing else, for each street within a
 * sliver: in words where words will do (the street, a side, house numbers), else as drawn stretches.
 */
export function targetsOfRows(
  coverage: Coverage,
  addressRows: AddressRows,
  rows: readonly number[],
): RowsAsTargets {
  const targets: Target[] = [];
  const unsaid: UnsaidPart[] = [];
  for (const part of rowsByStreet(coverage, rows)) {
    const { chosen, leftMetres } = targetsOnStreet(coverage, addressRows, part);
    targets.push(...chosen);
    if (leftMetres < toleranceOf(coverage)) continue;
    const { name, key } = streetRef(coverage, part);
    unsaid.push({ street: name, streetId: key, metres: leftMetres });
  }
  return { targets, unsaid };
}

function targetsOnStreet(coverage: Coverage, addressRows: AddressRows, part: RowsOfStreet) {
  const ref = streetRef(coverage, part);
  const taker = takeTargets(
    coverage,
    stretchesOfRows(coverage.served, part.rows),
    toleranceOf(coverage),
  );
  for (const target of spokenTargets(coverage, addressRows, ref, part)) taker.take(target);
  for (const target of drawnTargets(coverage.network, ref, taker.left())) taker.take(target);
  return { chosen: taker.chosen, leftMetres: metresOf(taker.left()) };
}

const toleranceOf = ({ sliverMetres }: Coverage) => Math.max(sliverMetres, LEAST_TOLERANCE_METRES);

/** A street as a link remembers it, by a point in the middle of the first of these rows. */
function streetRef({ network, served }: Coverage, { street, rows }: RowsOfStreet): StreetRef {
  const { streetKeys, streetNames, streetPlaces } = network.streets;
  const [row] = rows;
  const middle = (served.from[row!]! + served.to[row!]!) / 2;
  return {
    key: streetKeys[street]!,
    name: streetNames[street]!,
    place: streetPlaces[street]!,
    at: placeAt(network, segmentOfLine(served.line[row!]!), middle),
  };
}
