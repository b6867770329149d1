import { INSIDE, ON_BORDER, OUTSIDE, type PlaceInPolygon } from '#geo/geometry/placeInPolygon.ts';
import type { LngLat, Polygon } from '#geo/geometry/types.ts';

// An independent judge of places and lines in polygons whose coordinates are whole numbers: all in
// exact fractions of big integers, slow and plain.

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}
export interface ExactPiece {
  readonly from: number;
  readonly to: number;
  readonly isIn: boolean;
}
type ExactPlace = readonly [Fraction, Fraction];

const fraction = (n: number): Fraction => ({ over: BigInt(n), under: 1n });
const make = (over: bigint, under: bigint): Fraction =>
  under < 0n ? { over: -over, under: -under } : { over, under };
const plus = (a: Fraction, b: Fraction) =>
  make(a.over * b.under + b.over * a.under, a.under * b.under);
const times = (a: Fraction, b: Fraction) => make(a.over * b.over, a.under * b.under);
const minus = (a: Fraction, b: Fraction) => plus(a, make(-b.over, b.under));
const signOf = (a: Fraction) => (a.over > 0n ? 1 : a.over < 0n ? -1 : 0);
const compare = (a: Fraction, b: Fraction) => signOf(minus(a, b));
const numberOf = (a: Fraction) => Number(a.over) / Number(a.under);

/** Where a place of whole numbers lies. */
export function exactPlaceOf(polygon: Polygon, [x, y]: LngLat): PlaceInPolygon {
  return exactPlace(polygon, [fraction(x), fraction(y)]);
}

function exactPlace(polygon: Polygon, [x, y]: ExactPlace): PlaceInPolygon {
  let isInside = false;
  for (const corners of polygon) {
    for (let i = 1; i < corners.length; i++) {
      const [px, py] = corners[i - 1]!.map(fraction) as [Fraction, Fraction];
      const [qx, qy] = corners[i]!.map(fraction) as [Fraction, Fraction];
      // a place given twice is no edge
      if (compare(px, qx) === 0 && compare(py, qy) === 0) continue;
      const cross = minus(times(minus(qx, px), minus(y, py)), times(minus(qy, py), minus(x, px)));
      const isBetween = (a: Fraction, b: Fraction, c: Fraction) =>
        compare(a, c) * compare(c, b) >= 0;
      if (signOf(cross) === 0 && isBetween(px, qx, x) && isBetween(py, qy, y)) return ON_BORDER;
      const isUp = compare(qy, py) > 0;
      if (compare(py, y) > 0 !== compare(qy, y) > 0 && signOf(cross) > 0 === isUp) {
        isInside = !isInside;
      }
    }
  }
  return isInside ? INSIDE : OUTSIDE;
}

/**
 * An edge cut wherever it meets a line through an edge of the polygon: each piece, in fractions of
 * the edge, is wholly in the closed polygon or wholly out of it.
 */
export function exactPieces(polygon: Polygon, a: LngLat, b: LngLat): ExactPiece[] {
  const cuts = [fraction(0), fraction(1)];
  for (const corners of polygon) {
    for (let i = 1; i < corners.length; i++)
      cuts.push(...cutsOf(a, b, corners[i - 1]!, corners[i]!));
  }
  const sorted = cuts.toSorted(compare);
  return sorted.slice(1).flatMap((to, i) => {
    const from = sorted[i]!;
    if (compare(from, to) === 0) return [];
    const middle = times(plus(from, to), make(1n, 2n));
    const at = (axis: 0 | 1) => plus(fraction(a[axis]), times(middle, fraction(b[axis] - a[axis])));
    const isIn = exactPlace(polygon, [at(0), at(1)]) !== OUTSIDE;
    return [{ from: numberOf(from), to: numberOf(to), isIn }];
  });
}

function cutsOf(a: LngLat, b: LngLat, p: LngLat, q: LngLat): Fraction[] {
  const cross = (...[ux, uy, vx, vy]: number[]) => ux! * vy! - uy! * vx!;
  const along = (at: LngLat) => {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    return dx === 0 && dy === 0
      ? []
      : [make(BigInt((at[0] - a[0]) * dx + (at[1] - a[1]) * dy), BigInt(dx * dx + dy * dy))];
  };
  const under = cross(b[0] - a[0], b[1] - a[1], q[0] - p[0], q[1] - p[1]);
  const cuts =
    under === 0
      ? [...along(p), ...along(q)]
      : [make(BigInt(cross(p[0] - a[0], p[1] - a[1], q[0] - p[0], q[1] - p[1])), BigInt(under))];
  return cuts.filter((t) => compare(t, fraction(0)) > 0 && compare(t, fraction(1)) < 0);
}
