/**
 * How far a line strays from the straight way between its ends, in degrees: no place of it is
 * farther, east or north, from some place on that way. So a line that is straight but for this may
 * stand for it, where it is enough to know that nothing is near. Reads the places `first` up to and
 * including `last` of `lngLat`; as a 32-bit number what is returned is enough, too.
 */
export function bulgeOf(lngLat: Float64Array, first: number, last: number): number {
  const ax = lngLat[2 * first]!;
  const ay = lngLat[2 * first + 1]!;
  const dx = lngLat[2 * last]! - ax;
  const dy = lngLat[2 * last + 1]! - ay;
  const square = dx * dx + dy * dy;
  // of ends that are all but one place, the start stands for all of the way
  const perSquare = square > 2 ** -1000 ? 1 / square : 0;
  let bulge = 0;
  for (let place = first + 1; place < last; place++) {
    const x = lngLat[2 * place]! - ax;
    const y = lngLat[2 * place + 1]! - ay;
    const along = Math.max(0, Math.min(1, (x * dx + y * dy) * perSquare));
    bulge = Math.max(bulge, Math.abs(x - along * dx), Math.abs(y - along * dy));
  }
  return bulge * (1 + ROUNDING);
}

/** More than what a number loses as a 32-bit one, and in the arithmetic above. */
const ROUNDING = 2 ** -20;
