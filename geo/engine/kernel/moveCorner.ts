import { preparePolygon, type PreparedPolygon } from '#geo/geometry/preparedPolygon.ts';
import type { LngLat, Polygon } from '#geo/geometry/types.ts';
import { clipPolygon } from './clipPolygon.ts';
import { eachPart } from './eachPart.ts';
import { followTrack } from './followTrack.ts';
import {
  countTrack,
  holdBetween,
  isHeldExactly,
  release,
  toggle,
  toggleBound,
  type HeldParts,
} from './heldParts.ts';
import { workspaceOf } from './workspace.ts';

/** A corner of a ring that moved. */
export interface MovedCorner {
  readonly before: LngLat;
  readonly now: LngLat;
  /** the corners next to it */
  readonly previous: LngLat;
  readonly next: LngLat;
}

/**
 * Brings up to date what an area of one polygon holds after a corner of it has moved.
 *
 *      previous ─────── now        By even-odd, what the two old edges and the two new ones enclose
 *          \  \ ######## /         changes from inside to outside or back, and nothing else does. So
 *           \   \ #### /  /        that ring is clipped instead of the polygon, and what lies in it
 *            \  before   /         is toggled.
 *             \    \    /
 *                next ─'           Areas are closed, however: tracks that run along a border are in
 *                                  either way. They are followed exactly, as they would be anew.
 */
export function moveCorner(
  held: HeldParts,
  area: number,
  polygon: Polygon,
  { before, now, previous, next }: MovedCorner,
): void {
  const { network } = held;
  const swept = clipPolygon(workspaceOf(network), [[previous, before, next, now, previous]]);
  const exact: number[] = [];
  eachPart(network, swept, (track, from, to, isExact) => {
    if (isExact === 1) return;
    if (isHeldExactly(held, track, area)) {
      exact.push(track);
      return;
    }
    countTrack(held, track, -1);
    toggle(held, track, area, from, to);
    countTrack(held, track, 1);
  });
  for (let cut = 0; cut < swept.cutCount; cut++) {
    if (swept.cutIsUnsure[cut] === 1) exact.push(swept.cutTrack[cut]!);
  }
  if (exact.length === 0) return;
  const prepared = preparePolygon(polygon);
  for (const track of exact) holdExactly(held, area, track, prepared);
}

/** Has an area hold of a track what exact predicates say. */
function holdExactly(held: HeldParts, area: number, track: number, polygon: PreparedPolygon): void {
  countTrack(held, track, -1);
  release(held, track, area);
  let count = 0;
  followTrack(held.network, track, polygon, (from, to) => {
    count = toggleBound(held, count, from);
    count = toggleBound(held, count, to);
  });
  holdBetween(held, track, area, count, 1);
  countTrack(held, track, 1);
}
