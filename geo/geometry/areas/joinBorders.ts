import { areaBBox, intersectBBoxes } from '../bbox.ts';
import type { BBox, LngLat, MultiPolygon, Polygon, Ring } from '../types.ts';
import { STEPS_PER_DEGREE } from './grid.ts';
import { areaOf, inAll, overlay } from './overlay.ts';
import { cornerKey, openRing, type Areas } from './sharedCorners.ts';

/**
 * Makes the common borders of some areas with their neighbours one border: corners within a step of
 * the grid are one, and a corner on another area's edge becomes a corner of that area too. Gives
 * only the areas that change by it. With `around` it looks at the areas that come into these boxes:
 * where borders changed.
 */
export function joinBorders(areas: Areas, around?: readonly BBox[]): Areas {
  const near = around ? areasIn(areas, around) : [...areas.keys()];
  const over = overlay(near.map((id) => areas.get(id)!));
  const changed = new Map<string, MultiPolygon>();
  near.forEach((id, number) => {
    const before = areas.get(id)!;
    const now = likeBefore(before, areaOf(over, inAll(number)));
    if (now !== before) changed.set(id, now);
  });
  return changed;
}

/** All that come into some boxes, in the order of the areas. */
function areasIn(areas: Areas, boxes: readonly BBox[]): string[] {
  const wanted = boxes.map(widened);
  const isNear = (box: BBox | null) =>
    box !== null && wanted.some((other) => intersectBBoxes(other, box));
  return [...areas].filter(([, area]) => isNear(areaBBox(area))).map(([id]) => id);
}

const widened = ([west, south, east, north]: BBox): BBox => {
  const step = 2 / STEPS_PER_DEGREE;
  return [west - step, south - step, east + step, north + step];
};

/**
 * The same area with its rings in the order and from the corners of the area before, so that what
 * did not change reads the same; the very area before when nothing did.
 */
export function likeBefore(before: MultiPolygon, now: MultiPolygon): MultiPolygon {
  const order = new Map<string, number>();
  before.flat().forEach((ring) => {
    for (const corner of ring) {
      if (!order.has(cornerKey(corner))) order.set(cornerKey(corner), order.size);
    }
  });
  const rank = (corner: LngLat) => order.get(cornerKey(corner)) ?? Infinity;
  const first = (ring: Ring) => Math.min(...ring.map(rank));
  const byFirst = (a: Ring, b: Ring) => first(a) - first(b);
  const turned = (polygon: Polygon): Polygon => {
    const [outer, ...holes] = polygon.map((ring) => startingAt(ring, rank));
    return [outer!, ...holes.sort(byFirst)];
  };
  const sorted = now.map(turned).sort((a, b) => byFirst(a[0]!, b[0]!));
  return isSameArea(before, sorted) ? before : sorted;
}

function startingAt(ring: Ring, rank: (corner: LngLat) => number): Ring {
  const corners = openRing(ring);
  const ranks = corners.map(rank);
  const start = Math.max(0, ranks.indexOf(Math.min(...ranks)));
  return [...corners.slice(start), ...corners.slice(0, start), corners[start]!];
}

/** Whether two areas have the same rings in the same order, whichever way each ring runs. */
function isSameArea(a: MultiPolygon, b: MultiPolygon): boolean {
  return (
    a.length === b.length &&
    a.every(
      (polygon, i) =>
        polygon.length === b[i]!.length && polygon.every((ring, j) => isSameRing(ring, b[i]![j]!)),
    )
  );
}

function isSameRing(a: Ring, b: Ring): boolean {
  const isSame = (p: LngLat, q: LngLat) => p[0] === q[0] && p[1] === q[1];
  if (a.length !== b.length) return false;
  const back = b.toReversed();
  return a.every((p, i) => isSame(p, b[i]!)) || a.every((p, i) => isSame(p, back[i]!));
}
