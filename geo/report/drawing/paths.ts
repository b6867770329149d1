import { simplifyLine } from '#geo/geometry/simplifyLine.ts';
import type { Path } from './drawing.ts';

// a hair on paper: what lies nearer to the line than this is not seen
const TOLERANCE_POINTS = 0.12;

/** A path with no more places than paper shows. */
export function simplified(path: Path): Path {
  const flat = simplifyLine(path.flat(), TOLERANCE_POINTS);
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}

export function lengthOf(path: Path): number {
  let length = 0;
  for (let i = 1; i < path.length; i++) {
    length += Math.hypot(path[i]![0] - path[i - 1]![0], path[i]![1] - path[i - 1]![1]);
  }
  return length;
}
