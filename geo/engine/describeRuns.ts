import type { BBox, LngLat } from '#geo/geometry/types.ts';
import type { Coverage } from './coverage.ts';
import type { AddressRows } from './figures.ts';
import { runOfRows, type MeasuredRun } from './gaps.ts';
import { linesOfRows } from './linesOfRows.ts';
import type { Run } from './report.ts';
import { rowsByStreet, streetPart } from './streetParts.ts';

/** Runs as the report has them, numbered in the order given. */
export function describeRuns(
  coverage: Coverage,
  addressRows: AddressRows,
  runs: readonly MeasuredRun[],
): Run[] {
  const addresses = addressRows && addressesOfRuns(coverage, addressRows, runs);
  return runs.map(({ rows, metres }, id) => {
    const parts = rowsByStreet(coverage, rows).map((part) =>
      streetPart(coverage, addressRows, part),
    );
    return {
      id,
      metres,
      streets: parts.map(({ street }) => street),
      streetIds: parts.map(({ streetId }) => streetId),
      parts,
      groups: groupsOf(coverage, rows),
      addresses: addresses && addresses[id]!,
      bbox: boxOf(linesOfRows(coverage, rows)),
    };
  });
}

function addressesOfRuns(
  coverage: Coverage,
  addressRows: Int32Array,
  runs: readonly MeasuredRun[],
): Uint32Array {
  const runOf = runOfRows(coverage, runs);
  const addresses = new Uint32Array(runs.length);
  for (const row of addressRows) {
    if (row >= 0 && runOf[row]! >= 0) addresses[runOf[row]!]!++;
  }
  return addresses;
}

function groupsOf({ groups, served }: Coverage, rows: readonly number[]): string[] {
  const sets = new Set(rows.map((row) => served.groupSet[row]!));
  const serving = new Set([...sets].flatMap((set) => served.groupSets[set]!));
  return groups.filter((_, group) => serving.has(group)).map(({ id }) => id);
}

function boxOf(lines: readonly (readonly LngLat[])[]): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [lng, lat] of line) {
      [west, east] = [Math.min(west, lng), Math.max(east, lng)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
  }
  return [west, south, east, north];
}
