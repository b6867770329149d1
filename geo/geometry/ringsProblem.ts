import { turn } from './turn.ts';
import type { LngLat, Polygon, Ring } from './types.ts';

export type RingsProblem = 'too-few-corners' | 'not-closed' | 'no-surface' | 'crosses-itself';

/** What is wrong with the rings of a polygon, decided by exact predicates; null if nothing is. */
export function ringsProblem(polygon: Polygon): RingsProblem | null {
  for (const ring of polygon) {
    if (ring.length < 4) return 'too-few-corners';
    if (!isSamePlace(ring[0]!, ring.at(-1)!)) return 'not-closed';
    if (isFlat(ring)) return 'no-surface';
  }
  return polygon.some(crossesItself) ? 'crosses-itself' : null;
}

const isSamePlace = (a: LngLat, b: LngLat) => a[0] === b[0] && a[1] === b[1];

const sideOf = (a: LngLat, b: LngLat, c: LngLat) =>
  Math.sign(turn(a[0], a[1], b[0], b[1], c[0], c[1]));

function isFlat(ring: Ring): boolean {
  const [first] = ring;
  const other = ring.find((place) => !isSamePlace(place, first!));
  return !other || ring.every((place) => sideOf(first!, other, place) === 0);
}

/** Whether two edges that are not neighbours meet, or neighbours lie on top of each other. */
function crossesItself(ring: Ring): boolean {
  // places given twice in a row are harmless
  const corners = ring.filter((place, i) => i === 0 || !isSamePlace(place, ring[i - 1]!));
  const edges = corners.length - 1;
  const west = (i: number) => Math.min(corners[i]![0], corners[i + 1]![0]);
  const east = (i: number) => Math.max(corners[i]![0], corners[i + 1]![0]);
  // from west to east: an edge can only meet those that begin before it ends
  const order = Array.from({ length: edges }, (_, i) => i).sort((i, j) => west(i) - west(j));
  return order.some((first, at) => {
    for (let next = at + 1; next < edges && west(order[next]!) <= east(first); next++) {
      const [i, j] = [Math.min(first, order[next]!), Math.max(first, order[next]!)];
      const areNeighbours = j === i + 1 || (i === 0 && j === edges - 1);
      const [a, b, c, d] = [corners[i]!, corners[i + 1]!, corners[j]!, corners[j + 1]!];
      if (areNeighbours ? foldsBack(a, b, c, d) : edgesMeet(a, b, c, d)) return true;
    }
    return false;
  });
}

/** Two edges with one shared end: they meet elsewhere only when one lies on the other. */
function foldsBack(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  const [shared, end, otherEnd] = isSamePlace(b, c) ? [b, a, d] : [a, b, c];
  if (sideOf(end, shared, otherEnd) !== 0) return false;
  const along =
    (end[0] - shared[0]) * (otherEnd[0] - shared[0]) +
    (end[1] - shared[1]) * (otherEnd[1] - shared[1]);
  return along > 0;
}

function edgesMeet(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  if (
    Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
    Math.max(c[0], d[0]) < Math.min(a[0], b[0]) ||
    Math.max(a[1], b[1]) < Math.min(c[1], d[1]) ||
    Math.max(c[1], d[1]) < Math.min(a[1], b[1])
  ) {
    return false;
  }
  // boxes overlap: they meet when neither edge has the other wholly on one side
  return sideOf(a, b, c) * sideOf(a, b, d) <= 0 && sideOf(c, d, a) * sideOf(c, d, b) <= 0;
}
