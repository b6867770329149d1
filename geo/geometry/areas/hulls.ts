import { metresPerDegree } from '../ruler.ts';
import { turn } from '../turn.ts';
import type { LngLat, MultiPolygon, Polygon } from '../types.ts';
import { onGrid } from './grid.ts';
import { areaOf, overlay } from './overlay.ts';
import { cornerKey } from './sharedCorners.ts';

/**
 * The smallest area without a dent that holds all places (Andrew 1979, "Another efficient algorithm for
 * convex hulls in two dimensions"); null when they lie on one line.
 */
export function convexHull(places: readonly LngLat[]): MultiPolygon | null {
  const sorted = places.map(onGrid).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [lower, upper] = [halfHull(sorted), halfHull(sorted.toReversed())];
  const ring = [...lower.slice(0, -1), ...upper];
  return ring.length < 4 ? null : [[ring]];
}

function halfHull(places: readonly LngLat[]): LngLat[] {
  const hull: LngLat[] = [];
  for (const place of places) {
    while (hull.length > 1 && turn(...hull.at(-2)!, ...hull.at(-1)!, ...place) <= 0) hull.pop();
    hull.push(place);
  }
  return hull;
}

/**
 * The ground within some metres of lines, and what they enclose: an area that follows the outer
 * streets. Lines that are far apart give parts.
 */
export function areaAround(lines: readonly (readonly LngLat[])[], metres: number): MultiPolygon {
  const strips = new Map<string, Polygon>();
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const key = [line[i - 1]!, line[i]!].map(cornerKey).toSorted().join(' ');
      strips.set(key, strip(line[i - 1]!, line[i]!, metres));
    }
  }
  const all = areaOf(overlay([[...strips.values()]]), (areas) => areas.length > 0);
  const filled = all.map(([outer]): Polygon => [outer!]);
  // what lies in a hole of another part is filled with it
  return areaOf(overlay([filled]), (areas) => areas.length > 0);
}

// corners of the round end of a strip
const ROUND = [-90, -45, 0, 45, 90].map((degrees) => (degrees * Math.PI) / 180);

/** Everything within some metres of an edge, with ends that are nearly round. */
function strip(from: LngLat, to: LngLat, metres: number): Polygon {
  const scale = metresPerDegree((from[1] + to[1]) / 2);
  const heading = Math.atan2((to[1] - from[1]) * scale.lat, (to[0] - from[0]) * scale.lng);
  const end = (at: LngLat, towards: number) =>
    ROUND.map((angle) =>
      onGrid([
        at[0] + (metres * Math.cos(towards + angle)) / scale.lng,
        at[1] + (metres * Math.sin(towards + angle)) / scale.lat,
      ]),
    );
  const corners = [...end(to, heading), ...end(from, heading + Math.PI)];
  return [[...corners, corners[0]!]];
}
