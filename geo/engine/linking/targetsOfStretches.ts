import type { Coverage } from '../coverage.ts';
import { addressRowsOf } from '../figures.ts';
import type { Stretches } from '../stretches.ts';
import { sweep } from '../sweep.ts';
import { targetsOfRows, type RowsAsTargets } from './targetsOfRows.ts';

/** Targets that together make some stretches, in scope or not: see `targetsOfRows`. */
export function targetsOfStretches(
  coverage: Coverage,
  stretches: Stretches,
  toleranceMetres?: number,
): RowsAsTargets {
  const question = { scope: stretches, layers: [], held: null };
  const alone: Coverage = { ...coverage, question, served: sweep(question) };
  const rows = Array.from({ length: alone.served.count }, (_, row) => row);
  return targetsOfRows(alone, addressRowsOf(alone), rows, toleranceMetres);
}
