import type { Coverage } from './coverage.ts';
import { rememberedOnce } from './remembered.ts';
import { connectedRuns, type RunRows } from './runs.ts';

/** A run with its length, before it is described. */
export interface MeasuredRun {
  readonly rows: RunRows;
  readonly metres: number;
}

/** Gaps, and those too short to matter. */
interface Gaps {
  readonly gaps: readonly MeasuredRun[];
  readonly slivers: readonly MeasuredRun[];
}

/** Maximal connected runs of uncovered stretches, the longest first; slivers apart. */
export const gapsOf = rememberedOnce((coverage: Coverage): Gaps => {
  const runs = longestFirst(coverage, (row) => coverage.served.depth[row] === 0);
  const gaps = runs.filter(({ metres }) => metres >= coverage.sliverMetres);
  return { gaps, slivers: runs.slice(gaps.length) };
});

/** Maximal connected runs of stretches that two groups serve or more, the longest first. */
export function overlapsOf(coverage: Coverage): readonly MeasuredRun[] {
  return longestFirst(coverage, (row) => coverage.served.depth[row]! >= 2);
}

/** For each row of `served` the place in the list of the run that holds it, -1 for none. */
export function runOfRows(coverage: Coverage, runs: readonly MeasuredRun[]): Int32Array {
  const runOf = new Int32Array(coverage.served.count).fill(-1);
  runs.forEach(({ rows }, id) => {
    for (const row of rows) runOf[row] = id;
  });
  return runOf;
}

function longestFirst(
  coverage: Coverage,
  isMember: (row: number) => boolean,
): readonly MeasuredRun[] {
  const { from, to } = coverage.served;
  return connectedRuns(coverage, isMember)
    .map((rows) => ({
      rows,
      metres: rows.reduce((sum, row) => sum + (to[row]! - from[row]!) / 2, 0),
    }))
    .sort((a, b) => b.metres - a.metres);
}
