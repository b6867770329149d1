import { INSIDE, placeInPolygon } from '../placeInPolygon.ts';
import { preparePolygon, type PreparedPolygon } from '../preparedPolygon.ts';
import { turn } from '../turn.ts';
import { endOf, startOf, twinOf, type Arrangement } from './arrangement.ts';
import type { LngLat } from '../types.ts';

/** A ring as the half-edges that make it, with the polygon on their left. */
export type HalfEdgeRing = readonly number[];

/** An outer ring, anticlockwise, and its holes, clockwise. */
export type HalfEdgePolygon = readonly HalfEdgeRing[];

/**
 * The polygons that some faces make together. Their rings touch themselves and each other in single
 * places at most, and the inside of each hangs together. `isWall` keeps faces on either side of an
 * edge apart though both are in.
 */
export function facesToPolygons(
  arrangement: Arrangement,
  isIn: (cycle: number) => boolean,
  isWall: (edge: number) => boolean = () => false,
): HalfEdgePolygon[] {
  const rings = traceBorders(arrangement, borderTest(arrangement, isIn, isWall)).flatMap((ring) =>
    simpleRings(arrangement, ring),
  );
  return withHoles(arrangement, rings);
}

function borderTest(
  { cycleOf }: Arrangement,
  isIn: (cycle: number) => boolean,
  isWall: (edge: number) => boolean,
): (half: number) => boolean {
  return (half) => {
    const [left, right] = [cycleOf[half]!, cycleOf[twinOf(half)]!];
    // an edge with one face on both sides parts nothing
    return left !== right && isIn(left) && (!isIn(right) || isWall(half >> 1));
  };
}

/** Follows the border of each connected surface, with that surface on the left. */
function traceBorders({ next }: Arrangement, isBorder: (half: number) => boolean): HalfEdgeRing[] {
  const isTraced = new Uint8Array(next.length);
  const rings: number[][] = [];
  for (let first = 0; first < next.length; first++) {
    if (isTraced[first] === 1 || !isBorder(first)) continue;
    const ring: number[] = [];
    for (let half = first; isTraced[half] === 0;) {
      isTraced[half] = 1;
      ring.push(half);
      half = next[half]!;
      // turns through the surface, across edges within it
      while (!isBorder(half)) half = next[twinOf(half)]!;
    }
    rings.push(ring);
  }
  return rings;
}

/** A ring that comes by a place twice is taken apart there. */
function simpleRings(arrangement: Arrangement, ring: HalfEdgeRing): HalfEdgeRing[] {
  const rings: HalfEdgeRing[] = [];
  const path: number[] = [];
  const stepAt = new Map<number, number>();
  for (const half of ring) {
    stepAt.set(startOf(arrangement, half), path.length);
    path.push(half);
    const since = stepAt.get(endOf(arrangement, half));
    if (since === undefined) continue;
    const loop = path.splice(since);
    for (const step of loop.slice(1)) stepAt.delete(startOf(arrangement, step));
    rings.push(loop);
  }
  return rings;
}

interface Outer {
  readonly rings: HalfEdgeRing[];
  readonly prepared: PreparedPolygon;
}

function withHoles(arrangement: Arrangement, rings: readonly HalfEdgeRing[]): HalfEdgePolygon[] {
  const { xs, ys } = arrangement.places;
  const outers: Outer[] = [];
  const holes: HalfEdgeRing[] = [];
  for (const ring of rings) {
    const corners = ring
      .map((half) => startOf(arrangement, half))
      .map((place): LngLat => [xs[place]!, ys[place]!]);
    if (isAnticlockwise(corners)) {
      outers.push({ rings: [ring], prepared: preparePolygon([[...corners, corners[0]!]]) });
    } else holes.push(ring);
  }
  // the first that holds a hole is then the smallest
  outers.sort((a, b) => boxSize(a.prepared) - boxSize(b.prepared));
  for (const hole of holes) {
    const [from, to] = [startOf(arrangement, hole[0]!), endOf(arrangement, hole[0]!)];
    const middle = [(xs[from]! + xs[to]!) / 2, (ys[from]! + ys[to]!) / 2] as const;
    const outer = outers.find(({ prepared }) => placeInPolygon(prepared, ...middle) === INSIDE);
    if (!outer) throw new Error(`a hole without a polygon at ${middle.join(', ')}`);
    outer.rings.push(hole);
  }
  return outers.map((outer) => outer.rings);
}

const boxSize = ({ west, south, east, north }: PreparedPolygon) => (east - west) * (north - south);

/** Of a ring that does not cross itself: exactly, by the turn at its first corner from the west. */
function isAnticlockwise(corners: readonly LngLat[]): boolean {
  const isBefore = (p: LngLat, q: LngLat) => p[0] - q[0] || p[1] - q[1];
  let at = 0;
  corners.forEach((corner, i) => {
    if (isBefore(corner, corners[at]!) < 0) at = i;
  });
  const [p, q, r] = [corners.at(at - 1)!, corners[at]!, corners[(at + 1) % corners.length]!];
  return turn(p[0], p[1], q[0], q[1], r[0], r[1]) > 0;
}
