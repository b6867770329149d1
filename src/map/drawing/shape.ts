import type { LngLat, Ring } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';

/** A ring as its corners, the first not repeated at the end. */
export type Corners = readonly LngLat[];

/** An area as its corners: of each part the outer ring, and then its holes. */
export type Shape = readonly (readonly Corners[])[];

/** Which corner of a shape. */
export interface CornerRef {
  readonly part: number;
  /** 0 is the outer ring */
  readonly ring: number;
  readonly corner: number;
}

const FEWEST_CORNERS = 3;

export const shapeOf = (area: Area): Shape =>
  polygonsOf(area).map((rings) => rings.map((ring) => withoutRepeats(ring)));

/**
 * The shape as GeoJSON wants it: rings closed, outer ones counter-clockwise, holes clockwise. Where a
 * ring began it still begins.
 */
export function areaOf(shape: Shape): Area {
  const polygons = shape.map((rings) =>
    rings.map((corners, ring) =>
      ringOf(corners, ring === 0).map(([lng, lat]): [number, number] => [lng, lat]),
    ),
  );
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}

export const cornerAt = (shape: Shape, { part, ring, corner }: CornerRef): LngLat | undefined =>
  shape[part]?.[ring]?.[corner];

export const moveCorner = (shape: Shape, ref: CornerRef, to: LngLat): Shape =>
  withRing(shape, ref, (corners) => corners.with(ref.corner, to));

/** With more corners, after the one that is named. */
export const insertCorners = (shape: Shape, ref: CornerRef, places: Corners): Shape =>
  withRing(shape, ref, (corners) => corners.toSpliced(ref.corner + 1, 0, ...places));

/** With more corners on either side of one; and which one that is then. */
export function insertAround(
  shape: Shape,
  ref: CornerRef,
  before: Corners,
  after: Corners,
): { readonly shape: Shape; readonly ref: CornerRef } {
  const more = insertCorners(shape, ref, after);
  // those before the first corner come last in its ring
  const at = ref.corner === 0 ? more[ref.part]![ref.ring]!.length - 1 : ref.corner - 1;
  return {
    shape: insertCorners(more, { ...ref, corner: at }, before),
    ref: ref.corner === 0 ? ref : { ...ref, corner: ref.corner + before.length },
  };
}

/**
 * Without a corner. A ring has three at least: with one of three goes the ring, a hole or a part; the
 * last part stays, and the shape is the same.
 */
export function removeCorner(shape: Shape, ref: CornerRef): Shape {
  const { part, ring, corner } = ref;
  if (!canRemoveCorner(shape, ref)) return shape;
  if (shape[part]![ring]!.length > FEWEST_CORNERS) {
    return withRing(shape, ref, (corners) => corners.toSpliced(corner, 1));
  }
  return ring === 0 ? shape.toSpliced(part, 1) : shape.with(part, shape[part]!.toSpliced(ring, 1));
}

export function canRemoveCorner(shape: Shape, ref: CornerRef): boolean {
  if (!cornerAt(shape, ref)) return false;
  const isOnlyPart = ref.ring === 0 && shape.length === 1;
  return !isOnlyPart || shape[0]![0]!.length > FEWEST_CORNERS;
}

/** Every corner of a shape. */
export const cornersOf = (shape: Shape): readonly CornerRef[] =>
  shape.flatMap((rings, part) =>
    rings.flatMap((corners, ring) => corners.map((_, corner) => ({ part, ring, corner }))),
  );

/** The corner after another one along its ring. */
export const nextCorner = (shape: Shape, ref: CornerRef): CornerRef => cornerFrom(shape, ref, 1);

/** The corner before another one along its ring. */
export const cornerBefore = (shape: Shape, ref: CornerRef): CornerRef => cornerFrom(shape, ref, -1);

function cornerFrom(shape: Shape, { part, ring, corner }: CornerRef, steps: number): CornerRef {
  const { length } = shape[part]![ring]!;
  return { part, ring, corner: (corner + steps + length) % length };
}

export const isSameCorner = (a: CornerRef | null, b: CornerRef | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.part === b.part && a.ring === b.ring && a.corner === b.corner);

export const isSamePlace = (a: LngLat, b: LngLat): boolean => a[0] === b[0] && a[1] === b[1];

/** Corners without those that are where the one before is. */
export function withoutRepeats(corners: readonly LngLat[]): Corners {
  const kept = corners.filter((corner, i) => i === 0 || !isSamePlace(corner, corners[i - 1]!));
  if (kept.length > 1 && isSamePlace(kept[0]!, kept.at(-1)!)) kept.pop();
  return kept;
}

function withRing(shape: Shape, at: CornerRef, change: (corners: Corners) => Corners): Shape {
  const rings = shape[at.part]!;
  return shape.with(at.part, rings.with(at.ring, change(rings[at.ring]!)));
}

function ringOf(corners: Corners, isOuter: boolean): Ring {
  const kept = withoutRepeats(corners);
  const closed = kept.length > 0 ? [...kept, kept[0]!] : [];
  const size = doubleArea(closed);
  return (isOuter ? size < 0 : size > 0) ? closed.reverse() : closed;
}

/** Twice the surface in square degrees, positive when counter-clockwise (the shoelace formula). */
function doubleArea(ring: Ring): number {
  if (ring.length === 0) return 0;
  // taken from the first corner: products of whole longitudes would drown a small area
  const [lng0, lat0] = ring[0]!;
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    sum += (a[0] - lng0) * (b[1] - lat0) - (b[0] - lng0) * (a[1] - lat0);
  }
  return sum;
}
