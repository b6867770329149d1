import type { MetresPerDegree } from '#geo/geometry/ruler.ts';
import type { BBox } from '#geo/geometry/types.ts';
import { metresAfter, segmentMetres, type MeasuredStreets } from '../measuredStreets.ts';

/** A plane in metres around a segment: good to a centimetre for what lies near it. */
export interface LocalFrame {
  readonly lng: number;
  readonly lat: number;
  readonly scale: MetresPerDegree;
}

/** An edge of a segment in a plane, and where on the segment it begins. */
export interface LocalEdge {
  readonly segment: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /** metres from the start of the segment */
  readonly from: number;
  readonly metres: number;
  /** whether the segment ends with it */
  readonly isLast: boolean;
}

/** The plane around the start of a segment. */
export function frameOf({ streets, ruler }: MeasuredStreets, segment: number): LocalFrame {
  const at = 2 * streets.coordStart[segment]!;
  const lat = streets.lngLat[at + 1]!;
  return { lng: streets.lngLat[at]!, lat, scale: ruler(lat) };
}

/** The edges of a segment in a plane, those without length left out. */
export function edgesOf(
  measured: MeasuredStreets,
  segment: number,
  { lng, lat, scale }: LocalFrame,
): LocalEdge[] {
  const { coordStart, lngLat } = measured.streets;
  const edges: LocalEdge[] = [];
  const last = coordStart[segment + 1]! - 1;
  const length = segmentMetres(measured, segment);
  let from = 0;
  for (let place = coordStart[segment]!; place < last; place++) {
    const metres = metresAfter(measured, place);
    if (metres > 0) {
      edges.push({
        segment,
        ax: (lngLat[2 * place]! - lng) * scale.lng,
        ay: (lngLat[2 * place + 1]! - lat) * scale.lat,
        bx: (lngLat[2 * place + 2]! - lng) * scale.lng,
        by: (lngLat[2 * place + 3]! - lat) * scale.lat,
        from,
        metres,
        isLast: from + metres === length,
      });
    }
    from += metres;
  }
  return edges;
}

/** The box around a segment and what is within reach of it, in degrees. */
export function boxAround(
  { streets: { coordStart, lngLat } }: MeasuredStreets,
  segment: number,
  { scale }: LocalFrame,
  reachMetres: number,
): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const end = 2 * coordStart[segment + 1]!;
  for (let at = 2 * coordStart[segment]!; at < end; at += 2) {
    west = Math.min(west, lngLat[at]!);
    east = Math.max(east, lngLat[at]!);
    south = Math.min(south, lngLat[at + 1]!);
    north = Math.max(north, lngLat[at + 1]!);
  }
  const [reachLng, reachLat] = [reachMetres / scale.lng, reachMetres / scale.lat];
  return [west - reachLng, south - reachLat, east + reachLng, north + reachLat];
}
