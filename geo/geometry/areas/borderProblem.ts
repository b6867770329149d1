import { areaBBox, intersectBBoxes } from '../bbox.ts';
import { INSIDE, placeInPolygon } from '../placeInPolygon.ts';
import { preparePolygon, type PreparedPolygon } from '../preparedPolygon.ts';
import type { BBox, LngLat, MultiPolygon, Polygon } from '../types.ts';
import { inAll, overlay } from './overlay.ts';
import { areaProblem, edgeReaches, type AreaProblem } from './areaProblem.ts';
import { edgeKey, type Areas } from './sharedCorners.ts';

/** Why areas cannot become what an edit would make of them. */
export type BorderProblem =
  | { readonly code: 'area/invalid'; readonly area: string; readonly reason: AreaProblem }
  /** an area would come to lie over another one that it did not lie over */
  | { readonly code: 'area/overlap'; readonly area: string; readonly other: string };

/**
 * What is wrong with some areas as they become (`changed`), by themselves or beside others; null if
 * nothing is. Overlaps that were there before are let be. Costs what the changed borders pass by.
 */
export function borderProblem(areas: Areas, changed: Areas): BorderProblem | null {
  for (const [area, now] of changed) {
    const reason = areaProblem(now);
    if (reason) return { code: 'area/invalid', area, reason };
  }
  for (const [area, now] of changed) {
    const other = overlapOf(areas, changed, area, now);
    if (other !== null) return { code: 'area/overlap', area, other };
  }
  return null;
}

/** Around the edges that an area has and had not, so where its neighbours may have to follow. */
export function changedBBox(before: MultiPolygon, now: MultiPolygon): BBox | null {
  return boxOf(newEdges(before, now));
}

function overlapOf(areas: Areas, changed: Areas, area: string, now: MultiPolygon): string | null {
  const before = areas.get(area) ?? [];
  const edges = newEdges(before, now);
  const box = boxOf(edges);
  if (!box) return null;
  for (const [other, there] of areas) {
    if (other === area) continue;
    const otherNow = changed.get(other) ?? there;
    const otherBox = boxOfArea(otherNow);
    if (!otherBox || !intersectBBoxes(box, otherBox)) continue;
    if (!mayOverlap(edges, now, otherNow) || !doOverlap(now, otherNow)) continue;
    if (!doOverlap(before, there)) return other;
  }
  return null;
}

// a border that is dragged passes the same neighbours at every step
const boxOfArea = remembered<MultiPolygon, BBox | null>(areaBBox);
const prepared = remembered<Polygon, PreparedPolygon>(preparePolygon);

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}

type Edge = readonly [from: LngLat, to: LngLat];

const edgesOf = (area: MultiPolygon): Edge[] =>
  area.flat().flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]!, to] as const));

function newEdges(before: MultiPolygon, now: MultiPolygon): Edge[] {
  const known = new Set(edgesOf(before).map((edge) => edgeKey(...edge)));
  return edgesOf(now).filter((edge) => !known.has(edgeKey(...edge)));
}

function boxOf(edges: readonly Edge[]): BBox | null {
  return edges.length > 0 ? areaBBox([[edges.flat()]]) : null;
}

/**
 * Whether new edges come into another area, or went round it. Never wrongly no; a border within a
 * step of the grid may be taken for one that comes in, so who gets a yes looks closer.
 */
function mayOverlap(edges: readonly Edge[], now: MultiPolygon, other: MultiPolygon): boolean {
  const others = other.map(prepared);
  if (others.some((polygon) => edges.some((edge) => edgeReaches(polygon, edge, INSIDE)))) {
    return true;
  }
  const polygons = now.map(prepared);
  return other
    .flat(2)
    .some((corner) => polygons.some((polygon) => placeInPolygon(polygon, ...corner) === INSIDE));
}

/** Whether two areas have surface in common, borders within a step of the grid being one border. */
export function doOverlap(a: MultiPolygon, b: MultiPolygon): boolean {
  const both = inAll(0, 1);
  return overlay([a, b]).areasOfCycle.some(both);
}
