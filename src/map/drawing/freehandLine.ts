import type { LngLat } from '#geo/geometry/types.ts';
import type { Pixel } from '../pixels.ts';
import { simplifyLine } from '#geo/geometry/simplifyLine.ts';
import { isSamePlace } from './shape.ts';

/** A place under the hand as it went. */
export interface Trace {
  readonly lngLat: LngLat;
  readonly pixel: Pixel;
}

// a hand that means a straight line is off it by this much
const TREMBLE_PIXELS = 4;

/**
 * The corners of a line drawn by hand: those that the eye would put down, each where `placeFor` has
 * it stick.
 */
export function freehandLine(
  traces: readonly Trace[],
  placeFor: (place: LngLat) => LngLat,
): readonly LngLat[] {
  const flat = traces.flatMap(({ pixel }) => [pixel.x, pixel.y]);
  const kept = simplifyLine(flat, TREMBLE_PIXELS);
  // in order: every kept place is a trace at or after the last one found
  let from = 0;
  const corners: LngLat[] = [];
  for (let i = 0; i < kept.length; i += 2) {
    while (traces[from]!.pixel.x !== kept[i] || traces[from]!.pixel.y !== kept[i + 1]) from++;
    const place = placeFor(traces[from]!.lngLat);
    if (corners.length === 0 || !isSamePlace(corners.at(-1)!, place)) corners.push(place);
  }
  return corners;
}
