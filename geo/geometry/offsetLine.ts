import { metresPerDegree } from './ruler.ts';

/** A direction, or a displacement, in metres east and north. */
type Vector = readonly [east: number, north: number];

const MITRE_LIMIT = 2;

/**
 * Displaces a line sideways: `leftMetres` to the left of its direction, or to the right when
 * negative. Reads the places `first` up to and including `last` of `lngLat` (two numbers a place,
 * degrees) and writes them, displaced, at the same places of `target`. 0 copies them as they are.
 *
 *        before        Each place moves along the mitre of the normals of its two edges, so that
 *   o-------------o    both edges keep their distance, but at most twice that distance. The ends
 *    ----------.   \   move along the normal of their own edge. Edges without length have no
 *               \   \  direction and are passed over; where a line turns back on itself the mitre
 *                \   o has none either, and the normal of the edge before counts.
 */
export function offsetLine(
  lngLat: Float64Array,
  first: number,
  last: number,
  leftMetres: number,
  target: Float64Array,
): void {
  let before: Vector | null = null;
  for (let place = first; place <= last; place++) {
    const after = nextDirection(lngLat, place, last);
    const [lng, lat] = [lngLat[2 * place]!, lngLat[2 * place + 1]!];
    const [east, north] = leftMetres === 0 ? [0, 0] : mitre(before ?? after, after ?? before);
    const scale = metresPerDegree(lat);
    target[2 * place] = lng + (east * leftMetres) / scale.lng;
    target[2 * place + 1] = lat + (north * leftMetres) / scale.lat;
    before = place < last ? (edgeDirection(lngLat, place) ?? before) : before;
  }
}

function nextDirection(lngLat: Float64Array, place: number, last: number): Vector | null {
  for (let edge = place; edge < last; edge++) {
    const direction = edgeDirection(lngLat, edge);
    if (direction) return direction;
  }
  return null;
}

function edgeDirection(lngLat: Float64Array, edge: number): Vector | null {
  const at = 2 * edge;
  const scale = metresPerDegree((lngLat[at + 1]! + lngLat[at + 3]!) / 2);
  const east = (lngLat[at + 2]! - lngLat[at]!) * scale.lng;
  const north = (lngLat[at + 3]! - lngLat[at + 1]!) * scale.lat;
  const length = Math.hypot(east, north);
  return length > 0 ? [east / length, north / length] : null;
}

/** Where a place goes for one metre to the left. */
function mitre(before: Vector | null, after: Vector | null): Vector {
  if (!before || !after) return [0, 0];
  // the sum of the two left normals is twice the cosine of half the turn long
  const east = -before[1] - after[1];
  const north = before[0] + after[0];
  const length = Math.hypot(east, north);
  if (length === 0) return [-before[1], before[0]];
  const reach = Math.min(2 / length, MITRE_LIMIT) / length;
  return [east * reach, north * reach];
}
