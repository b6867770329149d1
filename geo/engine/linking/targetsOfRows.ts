import type { Target } from '#geo/plan/target.ts';
import { streetRefOf } from '#geo/streets/streetRef.ts';
import type { Coverage } from '../coverage.ts';
import type { AddressRows } from '../figures.ts';
import { rowsByStreet, type RowsOfStreet } from '../streetParts.ts';
import { metresOf } from '../stretches.ts';
import { stretchesOfRows } from '../stretchesOfRows.ts';
import { drawnTargets } from './drawnTargets.ts';
import { spokenTargets } from './spokenTargets.ts';
import { takeTargets, type TargetTaker } from './takeTargets.ts';

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
 * sliver or the tolerance that is given: in words where words will do (the street, a side, house
 * numbers), else as drawn stretches.
 */
export function targetsOfRows(
  coverage: Coverage,
  addressRows: AddressRows,
  rows: readonly number[],
  toleranceMetres = toleranceOf(coverage),
): RowsAsTargets {
  const targets: Target[] = [];
  const unsaid: UnsaidPart[] = [];
  for (const part of rowsByStreet(coverage, rows)) {
    const { chosen, isDone, left } = targetsOnStreet(coverage, addressRows, part, toleranceMetres);
    targets.push(...chosen);
    if (isDone()) continue;
    const { name, key } = streetRefOf(coverage.network, part.street);
    unsaid.push({ street: name, streetId: key, metres: metresOf(left()) });
  }
  return { targets, unsaid };
}

function targetsOnStreet(
  coverage: Coverage,
  addressRows: AddressRows,
  part: RowsOfStreet,
  toleranceMetres: number,
): TargetTaker {
  const ref = streetRefOf(coverage.network, part.street);
  const taker = takeTargets(coverage, stretchesOfRows(coverage.served, part.rows), toleranceMetres);
  for (const target of spokenTargets(coverage, addressRows, ref, part)) {
    taker.take(target);
    if (taker.isDone()) break;
  }
  if (!taker.isDone()) {
    for (const target of drawnTargets(coverage.network, ref, taker.left())) taker.take(target);
  }
  return taker;
}

const toleranceOf = ({ sliverMetres }: Coverage) => Math.max(sliverMetres, LEAST_TOLERANCE_METRES);
