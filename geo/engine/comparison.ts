import type { Coverage } from './coverage.ts';
import { addressRowsOf, totalsOf } from './figures.ts';
import { gapsOf } from './gaps.ts';
import type { Figures } from './report.ts';

/** What a coverage comes to, to be held beside another one. */
export interface ComparedFigures {
  /** null is now */
  readonly scenario: string | null;
  readonly totals: Figures;
  /** served by two groups or more */
  readonly overlapMetres: number;
  readonly gaps: number;
}

export function comparedFigures(coverage: Coverage): ComparedFigures {
  const { scenario, served } = coverage;
  let overlapMetres = 0;
  for (let row = 0; row < served.count; row++) {
    if (served.depth[row]! > 1) overlapMetres += (served.to[row]! - served.from[row]!) / 2;
  }
  return {
    scenario,
    totals: totalsOf(coverage, addressRowsOf(coverage)),
    overlapMetres,
    gaps: gapsOf(coverage).gaps.length,
  };
}
