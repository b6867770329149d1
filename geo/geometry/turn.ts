import { orient2d } from 'robust-predicates';

/**
 * On which side of the line from a through b the point p lies: positive left, negative right,
 * 0 exactly on it. The sign is exact (Shewchuk 1997, "Adaptive precision floating-point arithmetic
 * and fast robust geometric predicates"); the value is about twice the surface of the triangle.
 */
export function turn(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
): number {
  // orient2d has y pointing down, so left and right are swapped: hence b before a
  return orient2d(bx, by, ax, ay, px, py);
}
