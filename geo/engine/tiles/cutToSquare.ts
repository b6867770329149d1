import type { FlatLine } from '#geo/geometry/simplifyLine.ts';

/**
 * Hands out the pieces of a line that lie within the square from `min` to `max` on both axes, in
 * order and each as a line of its own. Where the line leaves the square, a piece ends on its edge.
 *
 *        +-----------+
 *        |     ______|___
 *   -----|----'      |   \      one line, two pieces
 *        |      .----|---'
 *        +------'----+
 */
export function cutToSquare(
  line: FlatLine,
  min: number,
  max: number,
  add: (piece: FlatLine) => void,
): void {
  if (line.every((value) => value >= min && value <= max)) {
    add(line);
    return;
  }
  let piece: number[] = [];
  const end = () => {
    if (piece.length > 2) add(piece);
    piece = [];
  };
  for (let i = 2; i < line.length; i += 2) {
    const [x, y] = [line[i - 2]!, line[i - 1]!];
    const [dx, dy] = [line[i]! - x, line[i + 1]! - y];
    const [enter, leave] = partWithin(x, y, dx, dy, min, max);
    if (enter > leave) {
      end();
      continue;
    }
    if (enter > 0) end();
    if (piece.length === 0) piece.push(x + enter * dx, y + enter * dy);
    // an end that is inside stays the very place
    if (leave === 1) piece.push(line[i]!, line[i + 1]!);
    else piece.push(x + leave * dx, y + leave * dy);
    if (leave < 1) end();
  }
  end();
}

/**
 * From which fraction of an edge up to which it lies within the square; from more to less when it
 * does not. Liang and Barsky 1984, "A New Concept and Method for Line Clipping".
 */
function partWithin(
  x: number,
  y: number,
  dx: number,
  dy: number,
  min: number,
  max: number,
): readonly [enter: number, leave: number] {
  const [enterX, leaveX] = partBetween(x, dx, min, max);
  const [enterY, leaveY] = partBetween(y, dy, min, max);
  return [Math.max(0, enterX, enterY), Math.min(1, leaveX, leaveY)];
}

/** From which fraction of a way up to which it lies between two bounds, on one axis. */
function partBetween(from: number, way: number, min: number, max: number): [number, number] {
  if (way === 0) return from < min || from > max ? [Infinity, -Infinity] : [-Infinity, Infinity];
  const [a, b] = [(min - from) / way, (max - from) / way];
  return a < b ? [a, b] : [b, a];
}
