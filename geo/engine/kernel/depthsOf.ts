import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { sweepTrack } from './sweepTrack.ts';
import type { Tally } from './tally.ts';

/** Metres of street by depth, up to the deepest of so many areas; first those in none. */
export function depthsOf(tally: Tally, areaCount: number): Float64Array {
  const { segmentCount } = tally.network.streets;
  const metres = new Float64Array(areaCount + 1);
  let depth = 0;
  for (let from = 0; from < segmentCount; from += SEGMENTS_AT_ONCE) {
    const to = Math.min(segmentCount, from + SEGMENTS_AT_ONCE);
    depth = addDepths(tally, from, to, depth, metres);
  }
  return trimmed(metres.map((some) => some / tally.tracksPerSegment));
}

/** In pieces, for what is called often is compiled well, and one long loop is not. */
const SEGMENTS_AT_ONCE = 1024;

/** Adds the metres of a run of segments; takes and returns how deep the steps so far lead. */
function addDepths(
  tally: Tally,
  from: number,
  to: number,
  depth: number,
  metres: Float64Array,
): number {
  const { network, tracksPerSegment, steps, counts, firstPart, nextPart, partFrom, partTo } = tally;
  const list = { next: nextPart, from: partFrom, to: partTo };
  let running = depth;
  let track = tracksPerSegment * from;
  for (let segment = from; segment < to; segment++) {
    running += steps[segment]!;
    const length = segmentMetres(network, segment);
    for (let side = 0; side < tracksPerSegment; side++, track++) {
      const first = firstPart[track]!;
      if (first === 0) metres[running + counts[track]!]! += length;
      else sweepTrack(list, first, running + counts[track]!, length, metres);
    }
  }
  return running;
}

/** Without what is deeper than anything lies. */
export function trimmed(metresAtDepth: Float64Array): Float64Array {
  let depths = metresAtDepth.length;
  while (depths > 1 && metresAtDepth[depths - 1] === 0) depths--;
  return metresAtDepth.slice(0, depths);
}
