import type { Coverage } from '../coverage.ts';
import { sideLine } from '../network.ts';
import { firstRowOf } from '../stretches.ts';
import { LEFT } from '#geo/streets/streetsData.ts';
import { segmentsInBox } from './segmentsInBox.ts';
import { frameBox, type TileFrame } from './tileFrame.ts';

/** The rows in `served` of one segment: from `first` up to, not including, `end`. */
export interface SegmentRows {
  readonly segment: number;
  readonly first: number;
  readonly end: number;
}

/** What is in scope of the segments that a tile may show, in the order of the data. */
export function* rowsInFrame(
  { network, served }: Coverage,
  frame: TileFrame,
): Generator<SegmentRows> {
  for (const segment of segmentsInBox(network.streets, frameBox(frame))) {
    const first = firstRowOf(served, sideLine(segment, LEFT));
    const end = firstRowOf(served, sideLine(segment + 1, LEFT));
    if (first < end) yield { segment, first, end };
  }
}
