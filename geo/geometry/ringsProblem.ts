import { orient2d } from 'robust-predicates';
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

const turn = (a: LngLat, b: LngLat, c: LngLat) =>
  Math.sign(orient2d(a[0], a[1], b[0], b[1], c[0], c[1]));

function isFlat(ring: Ring): boolean {
  const [first] = ring;
  const other = ring.find((place) => !isSamePlace(place, first!));
  return !other || ring.every((place) => turn(first!, other, place) === 0);
}

/** Whether two edges that are not neighbours meet, or neighbours lie on top of each other. */
function crossesItself(ring: Ring): boolean {
  // places given twice in a row are harmless
  const corners = ring.filter((place, i) => i === 0 || !isSamePlace(place, ring[i - 1]!));
  const edges = corners.length - 1;
  for (let i = 0; i < edges; i++) {
    for (let j = i + 1; j < edges; j++) {
      const areNeighbours = j === i + 1 || (i === 0 && j === edges - 1);
      const [a, b, c, d] = [corners[i]!, corners[i + 1]!, corners[j]!, corners[j + 1]!];
      if (areNeighbours ? foldsBack(a, b, c, d) : edgesMeet(a, b, c, d)) return true;
    }
  }
  return false;
}

/** Two edges with one shared end: they meet elsewhere only when one lies on the other. */
function foldsBack(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  const [shared, end, otherEnd] = isSamePlace(b, c) ? [b, a, d] : [a, b, c];
  if (turn(end, shared, otherEnd) !== 0) return false;
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
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}
