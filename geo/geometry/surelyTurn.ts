// Shewchuk 1997, "Adaptive precision floating-point arithmetic and fast robust geometric
// predicates": the bound A of orient2d, (3 + 16 epsilon) epsilon
const EPSILON = 2 ** -53;
export const TURN_ERROR = (3 + 16 * EPSILON) * EPSILON;

/**
 * As `turn`, to the bit, where plain arithmetic is sure of the sign; else 0. Who gets 0 asks `turn`.
 */
export function surelyTurn(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
): number {
  const left = (by - py) * (ax - px);
  const right = (bx - px) * (ay - py);
  const value = left - right;
  return Math.abs(value) >= TURN_ERROR * Math.abs(left + right) ? value : 0;
}
