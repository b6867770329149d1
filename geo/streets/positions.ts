import type { MeasuredStreets } from './measuredStreets.ts';

/** A place of its own, that GeoJSON may hold: see `LngLat`. */
type Coordinate = [lng: number, lat: number];

/**
 * The place on a segment's line at a number of metres from its start, in degrees; beyond either end
 * it is that end.
 */
export function placeAt(measured: MeasuredStreets, segment: number, metres: number): Coordinate {
  const { streets, alongMetres } = measured;
  const { lngLat } = streets;
  const place = placeAfter(measured, segment, metres);
  const first = streets.coordStart[segment]!;
  if (place === first || alongMetres[place]! <= metres) return coordinate(lngLat, place);
  const [from, to] = [alongMetres[place - 1]!, alongMetres[place]!];
  const fraction = (metres - from) / (to - from);
  const [a, b] = [coordinate(lngLat, place - 1), coordinate(lngLat, place)];
  return [a[0] + fraction * (b[0] - a[0]), a[1] + fraction * (b[1] - a[1])];
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
  const { streets, alongMetres } = measured;
  const line = [placeAt(measured, segment, from)];
  const last = streets.coordStart[segment + 1]! - 1;
  let reached = from;
  for (let place = placeAfter(measured, segment, from); place < last; place++) {
    const metres = alongMetres[place]!;
    if (metres >= to) break;
    // a place given twice is one corner
    if (metres > reached) line.push(coordinate(streets.lngLat, place));
    reached = metres;
  }
  line.push(placeAt(measured, segment, to));
  return line;
}

const coordinate = (lngLat: Float64Array, place: number): Coordinate => [
  lngLat[2 * place]!,
  lngLat[2 * place + 1]!,
];

/** The first place of a segment at or after a position; the last place if there is none. */
function placeAfter(
  { streets, alongMetres }: MeasuredStreets,
  segment: number,
  metres: number,
): number {
  let low = streets.coordStart[segment]!;
  let high = streets.coordStart[segment + 1]! - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (alongMetres[middle]! < metres) low = middle + 1;
    else high = middle;
  }
  return low;
}
