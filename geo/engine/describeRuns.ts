import type { BBox } from '#geo/geometry/types.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import type { Coverage } from './coverage.ts';
import type { AddressRows } from './figures.ts';
import { runOfRows, type MeasuredRun } from './gaps.ts';
import { segmentOfLine } from './network.ts';
import type { Run } from './report.ts';
import { mapByStreet, streetPart } from './streetParts.ts';

/** Runs as the report has them, numbered in the order given. */
export function describeRuns(
  coverage: Coverage,
  addressRows: AddressRows,
  runs: readonly MeasuredRun[],
): Run[] {
  const addresses = addressRows && addressesOfRuns(coverage, addressRows, runs);
  return runs.map(({ rows, metres }, id) => {
    const parts = mapByStreet(coverage, rows, (part) => streetPart(coverage, addressRows, part));
    return {
      id,
      metres,
      streets: parts.map(({ street }) => street),
      streetIds: parts.map(({ streetId }) => streetId),
      parts,
      groups: groupsOf(coverage, rows),
      addresses: addresses && addresses[id]!,
      bbox: boxOf(coverage, rows),
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

/** Around the middle of the street. */
function boxOf({ network, served }: Coverage, rows: readonly number[]): BBox {
  const { coordStart, lngLat } = network.streets;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (lng: number, lat: number) => {
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  };
  for (const row of rows) {
    const segment = segmentOfLine(served.line[row]!);
    const [from, to] = [served.from[row]!, served.to[row]!];
    if (from === 0 && to === segmentMetres(network, segment)) {
      // most are whole segments, and those need no places made for them
      for (let place = coordStart[segment]!; place < coordStart[segment + 1]!; place++) {
        add(lngLat[2 * place]!, lngLat[2 * place + 1]!);
      }
    } else for (const [lng, lat] of sliceSegment(network, segment, from, to)) add(lng, lat);
  }
  return [west, south, east, north];
}
