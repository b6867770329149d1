import { metresAfter, type MeasuredStreets } from './measuredStreets.ts';

/** A place of its own, that GeoJSON may hold: see `LngLat`. */
type Coordinate = [lng: number, lat: number];

/**
 * The place on a segment's line at a number of metres from its start, in degrees; beyond either end
 * it is that end.
 */
export function placeAt(measured: MeasuredStreets, segment: number, metres: number): Coordinate {
  const { coordStart, lngLat } = measured.streets;
  const first = coordStart[segment]!;
  const last = coordStart[segment + 1]! - 1;
  let reached = 0;
  for (let place = first; place < last; place++) {
    const length = metresAfter(measured, place);
    if (metres < reached + length) {
      const fraction = Math.max(0, metres - reached) / length;
      const [a, b] = [coordinate(lngLat, place), coordinate(lngLat, place + 1)];
      return [a[0] + fraction * (b[0] - a[0]), a[1] + fraction * (b[1] - a[1])];
    }
    reached += length;
  }
  return coordinate(lngLat, last);
}

/**
 * The line of a segment between two positions in metres from its start, in degrees; two places at
 * least.
 */
export function sliceSegment(
  measured: MeasuredStreets,
  segment: number,
  from: number,
  to: number,
): Coordinate[] {
  const { coordStart, lngLat } = measured.streets;
  const line = [placeAt(measured, segment, from)];
  const last = coordStart[segment + 1]! - 1;
  let reached = from;
  let metres = 0;
  for (let place = coordStart[segment]! + 1; place < last; place++) {
    metres += metresAfter(measured, place - 1);
    if (metres >= to) break;
    // a place given twice is one corner
    if (metres <= reached) continue;
    line.push(coordinate(lngLat, place));
    reached = metres;
  }
  line.push(placeAt(measured, segment, to));
  return line;
}

const coordinate = (lngLat: Float64Array, place: number): Coordinate => [
  lngLat[2 * place]!,
  lngLat[2 * place + 1]!,
];
