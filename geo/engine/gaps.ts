import type { BBox } from '#geo/geometry/types.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import type { Coverage } from './coverage.ts';
import type { AddressRows } from './figures.ts';
import { segmentOfLine } from './network.ts';
import type { Run } from './report.ts';
import { connectedRuns, type RunRows } from './runs.ts';

/** A run with its length, before it is described. */
export interface MeasuredRun {
  readonly rows: RunRows;
  readonly metres: number;
}

/** Maximal connected runs of uncovered stretches, the longest first; slivers apart. */
export function gapsOf(coverage: Coverage): {
  readonly gaps: readonly MeasuredRun[];
  readonly slivers: readonly MeasuredRun[];
} {
  const runs = longestFirst(coverage, (row) => coverage.served.depth[row] === 0);
  const gaps = runs.filter(({ metres }) => metres >= coverage.sliverMetres);
  return { gaps, slivers: runs.slice(gaps.length) };
}

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

/** Runs as the report has them, numbered in the order given. */
export function describeRuns(
  coverage: Coverage,
  addressRows: AddressRows,
  runs: readonly MeasuredRun[],
): Run[] {
  const runOf = runOfRows(coverage, runs);
  const addresses = addressRows && new Uint32Array(runs.length);
  for (const row of addressRows ?? []) {
    if (row >= 0 && runOf[row]! >= 0) addresses![runOf[row]!]!++;
  }
  const { streetNames, streetKeys } = coverage.network.streets;
  return runs.map(({ rows, metres }, id) => {
    const streets = streetsByShare(coverage, rows);
    return {
      id,
      metres,
      streets: streets.map((street) => streetNames[street]!),
      streetIds: streets.map((street) => streetKeys[street]!),
      addresses: addresses && addresses[id]!,
      bbox: boxOf(coverage, rows),
    };
  });
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

/** Rows of the streets in a run, that with most of it first. */
function streetsByShare({ network, served }: Coverage, rows: RunRows): number[] {
  const shares = new Map<number, number>();
  for (const row of rows) {
    const street = network.streets.streetOf[segmentOfLine(served.line[row]!)]!;
    shares.set(street, (shares.get(street) ?? 0) + served.to[row]! - served.from[row]!);
  }
  return [...shares].sort((a, b) => b[1] - a[1]).map(([street]) => street);
}

/** Around the middle of the street. */
function boxOf({ network, served }: Coverage, rows: RunRows): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of rows) {
    const segment = segmentOfLine(served.line[row]!);
    for (const [lng, lat] of sliceSegment(network, segment, served.from[row]!, served.to[row]!)) {
      [west, east] = [Math.min(west, lng), Math.max(east, lng)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
  }
  return [west, south, east, north];
}
