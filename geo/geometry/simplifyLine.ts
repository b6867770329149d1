/** A line in a plane, two numbers a place: x, y. */
export type FlatLine = readonly number[];

/**
 * A line with fewer places, from which none of those left out is farther than the tolerance; the
 * first and the last stay. The method of Ramer (1972) and of Douglas and Peucker (1973).
 */
export function simplifyLine(line: FlatLine, tolerance: number): FlatLine {
  if (line.length <= 4) return line;
  const last = line.length / 2 - 1;
  const isKept = new Uint8Array(last + 1);
  isKept[0] = isKept[last] = 1;
  // a stack of our own: a line may have more places than calls can be deep
  const stretches: [first: number, last: number][] = [[0, last]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const farthest = farthestBetween(line, ...stretch, tolerance);
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    stretches.push([stretch[0], farthest], [farthest, stretch[1]]);
  }
  return line.filter((_, i) => isKept[i >> 1] === 1);
}

/** The place that is farthest from the edge between two others, -1 when none is beyond tolerance. */
function farthestBetween(line: FlatLine, first: number, last: number, tolerance: number): number {
  let [best, found] = [tolerance * tolerance, -1];
  for (let i = first + 1; i < last; i++) {
    const squared = squaredToEdge(line, i, first, last);
    if (squared > best) [best, found] = [squared, i];
  }
  return found;
}

function squaredToEdge(line: FlatLine, place: number, first: number, last: number): number {
  const [ax, ay] = [line[2 * first]!, line[2 * first + 1]!];
  const [dx, dy] = [line[2 * last]! - ax, line[2 * last + 1]! - ay];
  const [x, y] = [line[2 * place]! - ax, line[2 * place + 1]! - ay];
  const length = dx * dx + dy * dy;
  const share = length > 0 ? Math.max(0, Math.min(1, (x * dx + y * dy) / length)) : 0;
  return (x - share * dx) ** 2 + (y - share * dy) ** 2;
}
