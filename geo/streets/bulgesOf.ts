import type { Lines } from './layOutLines.ts';

/**
 * How far each line strays from the straight way between its ends, in degrees: no place of it is
 * farther, east or north, from some place on that way. So a line that is straight but for this may
 * stand for it, where it is enough to know that nothing is near.
 */
export function bulgesOf({ coordStart, lngLat }: Lines): Float32Array {
  const bulges = new Float32Array(coordStart.length - 1);
  for (let line = 0; line < bulges.length; line++) {
    const first = 2 * coordStart[line]!;
    const last = 2 * coordStart[line + 1]! - 2;
    const ax = lngLat[first]!;
    const ay = lngLat[first + 1]!;
    const dx = lngLat[last]! - ax;
    const dy = lngLat[last + 1]! - ay;
    const square = dx * dx + dy * dy;
    let bulge = 0;
    for (let at = first + 2; at < last; at += 2) {
      const x = lngLat[at]! - ax;
      const y = lngLat[at + 1]! - ay;
      const along = square > 0 ? Math.max(0, Math.min(1, (x * dx + y * dy) / square)) : 0;
      bulge = Math.max(bulge, Math.abs(x - along * dx), Math.abs(y - along * dy));
    }
    bulges[line] = bulge * (1 + ROUNDING);
  }
  return bulges;
}

/** More than what a number loses as a 32-bit one, and in the arithmetic above. */
const ROUNDING = 2 ** -20;
