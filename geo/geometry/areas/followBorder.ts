import { edgeMetres, metresPerDegree } from '../ruler.ts';
import type { LngLat, MultiPolygon, Ring } from '../types.ts';
import { STEPS_PER_DEGREE } from './grid.ts';
import { cornerKey, openRing } from './sharedCorners.ts';

/** A place this near to a border is on it: a few steps of the grid, as snapping leaves it. */
const ON_BORDER_METRES = (4 * metresPerDegree(52).lat) / STEPS_PER_DEGREE;

/**
 * The way along one ring of an area between two places on it, both included; the shorter one, or with
 * `isLong` the other. null when no ring has both. Its corners are the area's own.
 */
export function followBorder(
  area: MultiPolygon,
  from: LngLat,
  to: LngLat,
  isLong = false,
): readonly LngLat[] | null {
  for (const ring of area.flat()) {
    const corners = withPlace(withPlace(openRing(ring), from), to);
    const [start, end] = [from, to].map((place) =>
      corners.findIndex((corner) => cornerKey(corner) === cornerKey(place)),
    ) as [number, number];
    if (start < 0 || end < 0 || start === end) continue;
    const onward = walk(corners, start, end);
    const back = walk(corners, end, start).toReversed();
    return metresOf(onward) <= metresOf(back) !== isLong ? onward : back;
  }
  return null;
}

/** The corners with a place that lies on an edge put in. */
function withPlace(corners: Ring, place: LngLat): Ring {
  if (corners.some((corner) => cornerKey(corner) === cornerKey(place))) return corners;
  const edge = corners.findIndex(
    (corner, i) => distance(place, corner, corners[(i + 1) % corners.length]!) <= ON_BORDER_METRES,
  );
  return edge < 0 ? corners : corners.toSpliced(edge + 1, 0, place);
}

function walk(corners: Ring, start: number, end: number): LngLat[] {
  const count = ((end - start + corners.length) % corners.length) + 1;
  return Array.from({ length: count }, (_, i) => corners[(start + i) % corners.length]!);
}

const metresOf = (line: readonly LngLat[]) =>
  line.slice(1).reduce((sum, place, i) => sum + edgeMetres(...line[i]!, ...place), 0);

/** Metres from a place to an edge, in the plane at its latitude. */
function distance(at: LngLat, from: LngLat, to: LngLat): number {
  const scale = metresPerDegree(at[1]);
  const local = (place: LngLat) =>
    [(place[0] - at[0]) * scale.lng, (place[1] - at[1]) * scale.lat] as const;
  const [a, b] = [local(from), local(to)];
  const [x, y] = [b[0] - a[0], b[1] - a[1]];
  const along = -(a[0] * x + a[1] * y) / (x * x + y * y || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(a[0] + share * x, a[1] + share * y);
}
