import type { StreetsComparison } from '#geo/streets/compare/compareStreets.ts';
import type { Track } from '#geo/streets/compare/tracks.ts';
import { LEFT, RIGHT, type Side } from '#geo/streets/streetsData.ts';
import { segmentOfLine, sideLine, sideOfLine } from '../network.ts';
import { collectStretches, type Stretches } from '../stretches.ts';

/**
 * Where stretches of streets lie in newer data, on streets by their rows: on the side on which they
 * were, whichever way the line is drawn now. What runs along none of these streets is left out.
 */
export function carryStretches(
  { tracks, now }: StreetsComparison,
  { count, line, from, to }: Stretches,
  streets: readonly number[],
): Stretches {
  const carried = collectStretches();
  for (let i = 0; i < count; i++) {
    const side = sideOfLine(line[i]!);
    for (const track of tracks[segmentOfLine(line[i]!)]!) {
      if (!streets.includes(now.streets.streetOf[track.segment]!)) continue;
      const [start, end] = [Math.max(from[i]!, track.from), Math.min(to[i]!, track.to)];
      if (start >= end) continue;
      const [one, other] = [positionOn(track, start), positionOn(track, end)];
      carried.add(lineOn(track, side), Math.min(one, other), Math.max(one, other));
    }
  }
  return carried.done();
}

/** In proportion: the two drawings of a street differ in length by little. */
function positionOn({ from, to, otherFrom, otherTo, isReversed }: Track, metres: number): number {
  const share = (metres - from) / (to - from);
  const length = otherTo - otherFrom;
  return isReversed ? otherTo - share * length : otherFrom + share * length;
}

function lineOn({ segment, isReversed }: Track, side: Side): number {
  const isLeft = (side === LEFT) !== isReversed;
  return sideLine(segment, isLeft ? LEFT : RIGHT);
}
