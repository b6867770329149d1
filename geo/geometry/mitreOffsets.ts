import { metresPerDegree, type Ruler } from './ruler.ts';

const MITRE_LIMIT = 2;

/**
 * How far the places of a line move when it is displaced sideways, in degrees: `leftMetres` to the
 * left of its direction; as far the other way is to the right. Reads the places `first` up to and
 * including `last` of `lngLat` (two numbers a place, degrees), and writes two numbers at the same
 * places of `offsets`.
 *
 *        before        Each place moves along the mitre of the normals of its two edges, so that
 *   o-------------o    both edges keep their distance, but at most twice that distance. The ends
 *    ----------.   \   move along the normal of their own edge. Edges without length have no
 *               \   \  direction and are passed over; where a line turns back on itself the mitre
 *                \   o has none either, and the normal of the edge before counts.
 */
export function mitreOffsets(
  lngLat: Float64Array,
  first: number,
  last: number,
  leftMetres: number,
  offsets: Float32Array,
  ruler: Ruler = metresPerDegree,
): void {
  let before = NOWHERE;
  let after = NOWHERE;
  let edge = first - 1;
  for (let place = first; place <= last; place++) {
    if (edge < place) {
      before = after;
      // on to the next edge with a length; beyond the last one, that counts on both sides
      for (edge = place; edge < last && after === before; edge++) {
        after = directionOf(lngLat, edge, ruler) ?? after;
      }
      if (after !== before) edge--;
      if (before === NOWHERE) before = after;
    }
    const move = mitre(before, after);
    const scale = ruler(lngLat[2 * place + 1]!);
    offsets[2 * place] = (move.east * leftMetres) / scale.lng;
    offsets[2 * place + 1] = (move.north * leftMetres) / scale.lat;
  }
}

/** A direction, or a displacement, in metres. */
interface Vector {
  readonly east: number;
  readonly north: number;
}

const NOWHERE: Vector = { east: 0, north: 0 };

function directionOf(lngLat: Float64Array, edge: number, ruler: Ruler): Vector | null {
  const at = 2 * edge;
  const scale = ruler((lngLat[at + 1]! + lngLat[at + 3]!) / 2);
  const east = (lngLat[at + 2]! - lngLat[at]!) * scale.lng;
  const north = (lngLat[at + 3]! - lngLat[at + 1]!) * scale.lat;
  const length = Math.sqrt(east * east + north * north);
  return length > 0 ? { east: east / length, north: north / length } : null;
}

/** Where a place goes for one metre to the left. */
function mitre(before: Vector, after: Vector): Vector {
  // the sum of the two left normals is twice the cosine of half the turn long
  const east = -before.north - after.north;
  const north = before.east + after.east;
  const length = Math.sqrt(east * east + north * north);
  if (length === 0) return { east: -before.north, north: before.east };
  const reach = Math.min(2 / length, MITRE_LIMIT) / length;
  return { east: east * reach, north: north * reach };
}
