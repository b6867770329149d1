import type { LngLat, Polygon, Ring } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';

/** Corners as a ring: closed, counter-clockwise, no place twice in a row. */
export function ringOf(corners: readonly LngLat[]): Ring {
  const kept = corners.filter((corner, i) => i === 0 || !isSamePlace(corner, corners[i - 1]!));
  if (kept.length > 1 && isSamePlace(kept[0]!, kept.at(-1)!)) kept.pop();
  const closed = kept.length > 0 ? [...kept, kept[0]!] : [];
  return doubleArea(closed) < 0 ? closed.reverse() : closed;
}

/** Which polygon of an area is the largest: the one whose outer ring a session edits. */
export function largestPart(area: Area): number {
  const sizes = polygonsOf(area).map(([outer]) => Math.abs(doubleArea(outer!)));
  return sizes.indexOf(Math.max(...sizes));
}

/** The area with another outer ring for one part; its holes and the other parts stay as they are. */
export function withOuterRing(area: Area, part: number, outer: Ring): Area {
  const replaced = (polygon: Polygon) => [outer, ...polygon.slice(1)].map(mutableRing);
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: replaced(area.coordinates) }
    : {
        type: 'MultiPolygon',
        coordinates: area.coordinates.with(part, replaced(area.coordinates[part]!)),
      };
}

const mutableRing = (ring: Ring) => ring.map(([lng, lat]): [number, number] => [lng, lat]);

/** Whether two rings have the same places in the same order. */
export const isSameRing = (a: Ring, b: Ring): boolean =>
  a.length === b.length && a.every((place, i) => isSamePlace(place, b[i]!));

const isSamePlace = (a: LngLat, b: LngLat) => a[0] === b[0] && a[1] === b[1];

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
