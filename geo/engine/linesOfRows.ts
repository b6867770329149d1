import { sliceSegment } from '#geo/streets/positions.ts';
import type { Coverage } from './coverage.ts';
import { middleOf } from './middleOf.ts';
import { segmentOfLine } from './network.ts';
import { stretchesOfRows } from './stretchesOfRows.ts';

/**
 * Where some rows of `served` lie: lines along the middle of the street, in degrees, in the order of
 * the data. A piece of street is one line, whether one of its sides is among the rows or both are.
 */
export function linesOfRows(
  { network, served }: Coverage,
  rows: readonly number[],
): [lng: number, lat: number][][] {
  const { count, line, from, to } = middleOf(stretchesOfRows(served, rows));
  return Array.from({ length: count }, (_, i) =>
    sliceSegment(network, segmentOfLine(line[i]!), from[i]!, to[i]!),
  );
}
