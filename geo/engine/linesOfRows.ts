import { sliceSegment } from '#geo/streets/positions.ts';
import { LEFT } from '#geo/streets/streetsData.ts';
import type { Coverage } from './coverage.ts';
import { segmentOfLine, sideLine } from './network.ts';
import { collectStretches } from './stretches.ts';

/**
 * Where some rows of `served` lie: lines along the middle of the street, in degrees, in the order of
 * the data. A piece of street is one line, whether one of its sides is among the rows or both are.
 */
export function linesOfRows(
  { network, served }: Coverage,
  rows: readonly number[],
): [lng: number, lat: number][][] {
  const middle = collectStretches();
  for (const row of rows) {
    const line = sideLine(segmentOfLine(served.line[row]!), LEFT);
    middle.add(line, served.from[row]!, served.to[row]!);
  }
  const { count, line, from, to } = middle.done();
  return Array.from({ length: count }, (_, i) =>
    sliceSegment(network, segmentOfLine(line[i]!), from[i]!, to[i]!),
  );
}
