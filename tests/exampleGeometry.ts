import { orient2d } from 'robust-predicates';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Segment } from '#geo/streets/segment.ts';

export function edgesOf(segment: Segment) {
  const { line } = segment;
  return line.slice(1).map((b, i) => ({ of: segment, a: line[i]!, b }));
}

interface Ends {
  readonly a: LngLat;
  readonly b: LngLat;
}

/** Whether two edges have a place in common, decided by exact predicates. */
export function edgesTouch(one: Ends, other: Ends): boolean {
  return boxesMeet(one, other) && isSplit(one, other) && isSplit(other, one);
}

/** Whether the line through an edge has the other edge on both sides, or touches it. */
function isSplit({ a, b }: Ends, other: Ends): boolean {
  const side = (p: LngLat) => Math.sign(orient2d(a[0], a[1], b[0], b[1], p[0], p[1]));
  return side(other.a) * side(other.b) <= 0;
}

function boxesMeet(one: Ends, other: Ends): boolean {
  return ([0, 1] as const).every(
    (axis) =>
      Math.max(one.a[axis], one.b[axis]) >= Math.min(other.a[axis], other.b[axis]) &&
      Math.max(other.a[axis], other.b[axis]) >= Math.min(one.a[axis], one.b[axis]),
  );
}

export function placesApart(a: LngLat, b: LngLat): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The smallest angle between the ways from a place, in degrees; 180 when there is only one. */
export function sharpestDegrees(at: LngLat, towards: readonly LngLat[]): number {
  const bearings = towards
    .map((place) => (Math.atan2(place[1] - at[1], place[0] - at[0]) * 180) / Math.PI)
    .toSorted((a, b) => a - b);
  const gaps = bearings.map((bearing, i) => (bearings[i + 1] ?? bearings[0]! + 360) - bearing);
  return Math.min(180, ...gaps);
}

/** How far a place is from an edge, and whether it lies to its left. On the board, in metres. */
export function besideEdge(place: LngLat, a: LngLat, b: LngLat) {
  const [alongX, alongY] = [b[0] - a[0], b[1] - a[1]];
  const reach = (place[0] - a[0]) * alongX + (place[1] - a[1]) * alongY;
  const fraction = Math.min(1, Math.max(0, reach / (alongX ** 2 + alongY ** 2)));
  const nearest: LngLat = [a[0] + alongX * fraction, a[1] + alongY * fraction];
  const isLeft = alongX * (place[1] - a[1]) - alongY * (place[0] - a[0]) > 0;
  return { metres: placesApart(nearest, place), isLeft };
}
