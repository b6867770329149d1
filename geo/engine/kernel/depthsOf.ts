import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { sweepTrack } from './sweepTrack.ts';
import type { Tally } from './tally.ts';

/** Metres of street by depth, up to the deepest of so many areas; first those in none. */
export function depthsOf(tally: Tally, areaCount: number): Float64Array {
  const { network, steps, counts, firstPart, nextPart, partFrom, partTo } = tally;
  const { segmentCount } = network.streets;
  const { tracksPerSegment } = tally;
  const metres = new Float64Array(areaCount + 1);
  const list = { next: nextPart, from: partFrom, to: partTo };
  let running = 0;
  let track = 0;
  for (let segment = 0; segment < segmentCount; segment++) {
    running += steps[segment]!;
    const length = segmentMetres(network, segment);
    for (let side = 0; side < tracksPerSegment; side++, track++) {
      const depth = running + counts[track]!;
      const first = firstPart[track]!;
      if (first === 0) metres[depth]! += length;
      else sweepTrack(list, first, depth, length, metres);
    }
  }
  return trimmed(metres.map((some) => some / tracksPerSegment));
}

/** Without what is deeper than anything lies. */
export function trimmed(metresAtDepth: Float64Array): Float64Array {
  let depths = metresAtDepth.length;
  while (depths > 1 && metresAtDepth[depths - 1] === 0) depths--;
  return metresAtDepth.slice(0, depths);
}
