import type { LngLat, Ring } from '../types.ts';
import { toGrid, type GridPlace } from './grid.ts';
import { closedRing, openRing } from './sharedCorners.ts';

/**
 * A ring without spikes: where it goes to a corner and straight back over its own edge, that corner has
 * no surface, and goes. Borders within a step of the grid are one, so a spike is no wider than that.
 * The ring itself when it has none.
 */
export function withoutSpikes(ring: Ring): Ring {
  let corners = openRing(ring);
  for (;;) {
    const spike = corners.findIndex((corner, i) =>
      isSpike(corners.at(i - 1)!, corner, corners[(i + 1) % corners.length]!),
    );
    // less than a triangle is for others to refuse
    if (spike < 0 || corners.length <= 3) break;
    corners = corners.toSpliced(spike, 1);
  }
  return corners.length === ring.length - 1 ? ring : closedRing(corners);
}

function isSpike(before: LngLat, tip: LngLat, after: LngLat): boolean {
  const [from, to] = [vector(tip, before), vector(tip, after)];
  const isBack = from[0] * to[0] + from[1] * to[1] > 0;
  const longest = Math.max(Math.hypot(...from), Math.hypot(...to));
  // how far the end of the shorter edge lies from the longer one, in steps of the grid
  const apart = Math.abs(from[0] * to[1] - from[1] * to[0]) / longest;
  return isBack && apart <= 1;
}

function vector(from: LngLat, to: LngLat): GridPlace {
  const [a, b] = [toGrid(from), toGrid(to)];
  return [b[0] - a[0], b[1] - a[1]];
}
