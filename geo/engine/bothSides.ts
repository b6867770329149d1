import { LEFT } from '#geo/streets/streetsData.ts';
import type { ServedStretches } from './coverage.ts';
import { sideOfLine } from './network.ts';

/** A piece of a segment along which neither side changes. Positions in metres from its start. */
export interface StreetPiece {
  readonly from: number;
  readonly to: number;
  /** rows of `served`: of one side, or of both; a side out of scope has none */
  readonly rows: readonly number[];
}

/**
 * What is in scope of one segment as pieces of street instead of sides, from its start. The rows of
 * the segment in `served` are those from `first` up to, not including, `end`.
 */
export function* bothSides(
  served: ServedStretches,
  first: number,
  end: number,
): Generator<StreetPiece> {
  const { line, from, to } = served;
  const cuts = [...from.subarray(first, end), ...to.subarray(first, end)].sort((a, b) => a - b);
  let [left, right] = [first, first];
  while (right < end && sideOfLine(line[right]!) === LEFT) right++;
  const rightStart = right;
  for (let i = 1; i < cuts.length; i++) {
    const [start, stop] = [cuts[i - 1]!, cuts[i]!];
    if (start === stop) continue;
    while (left < rightStart && to[left]! <= start) left++;
    while (right < end && to[right]! <= start) right++;
    const rows: number[] = [];
    if (left < rightStart && from[left]! <= start) rows.push(left);
    if (right < end && from[right]! <= start) rows.push(right);
    if (rows.length > 0) yield { from: start, to: stop, rows };
  }
}
