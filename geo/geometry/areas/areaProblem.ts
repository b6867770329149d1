import { meetingsOf } from '../edgeMeetings.ts';
import { INSIDE, OUTSIDE, placeInPolygon } from '../placeInPolygon.ts';
import { preparePolygon, type PreparedPolygon } from '../preparedPolygon.ts';
import { ringsProblem, type RingsProblem } from '../ringsProblem.ts';
import type { LngLat, MultiPolygon, Polygon, Ring } from '../types.ts';

export type AreaProblem = RingsProblem | 'leaves-hole' | 'meets-other-part';

/**
 * What is wrong with an area, decided by exact predicates; null if nothing is. Rings may touch in
 * single places; holes lie inside their outer ring and apart, and so do the polygons.
 */
export function areaProblem(area: MultiPolygon): AreaProblem | null {
  for (const polygon of area) {
    const problem = ringsProblem(polygon) ?? holesProblem(polygon);
    if (problem) return problem;
  }
  return area.some((polygon, i) => area.slice(i + 1).some((other) => doOverlap(polygon, other)))
    ? 'meets-other-part'
    : null;
}

function holesProblem([outer, ...holes]: Polygon): AreaProblem | null {
  if (holes.length === 0) return null;
  const around = preparePolygon([outer!]);
  const leavesIt = (hole: Ring) =>
    edgesOf(hole).some((edge) => reachesOut(around, edge)) ||
    reachesInto(preparePolygon([hole]), [outer!]);
  const meetsOther = (hole: Ring, i: number) =>
    holes.slice(i + 1).some((other) => doOverlap([hole], [other]));
  return holes.some(leavesIt) || holes.some(meetsOther) ? 'leaves-hole' : null;
}

function doOverlap(a: Polygon, b: Polygon): boolean {
  const [preparedA, preparedB] = [preparePolygon(a), preparePolygon(b)];
  if (preparedA.west > preparedB.east || preparedA.east < preparedB.west) return false;
  if (preparedA.south > preparedB.north || preparedA.north < preparedB.south) return false;
  return reachesInto(preparedA, b) || reachesInto(preparedB, a) || isSameBorder(a, b);
}

/** Of two polygons neither of which comes inside the other: whether they are one and the same. */
function isSameBorder([a]: Polygon, [b]: Polygon): boolean {
  const key = (place: LngLat) => place.join();
  const corners = new Set(a!.map(key));
  return a!.length === b!.length && b!.every((place) => corners.has(key(place)));
}

const reachesInto = (prepared: PreparedPolygon, rings: Polygon): boolean =>
  rings.some((ring) => edgesOf(ring).some((edge) => edgeReaches(prepared, edge, INSIDE)));

const reachesOut = (prepared: PreparedPolygon, edge: Edge) => edgeReaches(prepared, edge, OUTSIDE);

type Edge = readonly [from: LngLat, to: LngLat];

const edgesOf = (ring: Ring): Edge[] => ring.slice(1).map((to, i) => [ring[i]!, to] as const);

// places along an edge; an edge that lies on no border has one at least that is not on it
const SHARES = [1 / 2, 1 / 3, 3 / 4, 1 / 7];

/** Whether an edge has places strictly inside, or outside, a polygon. */
export function edgeReaches(
  prepared: PreparedPolygon,
  [from, to]: Edge,
  where: typeof INSIDE | typeof OUTSIDE,
): boolean {
  const { crossings, alongBorder } = meetingsOf(prepared, [...from, ...to]);
  const isInner = (share: number) => share > 0 && share < 1;
  if (crossings.some(isInner)) return true;
  const cuts = [0, ...alongBorder.flat(), 1].sort((a, b) => a - b);
  return SHARES.some((share) =>
    cuts.slice(1).some((cut, i) => {
      const at = cuts[i]! + share * (cut - cuts[i]!);
      if (alongBorder.some(([start, end]) => at >= start && at <= end)) return false;
      const [lng, lat] = [from[0] + at * (to[0] - from[0]), from[1] + at * (to[1] - from[1])];
      return placeInPolygon(prepared, lng, lat) === where;
    }),
  );
}
