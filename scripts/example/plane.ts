/** A place on the drawing board: metres to the east and to the north of its corner. */
export type XY = readonly [x: number, y: number];

export function distanceMetres(a: XY, b: XY): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

export function between(a: XY, b: XY, fraction: number): XY {
  return [a[0] + (b[0] - a[0]) * fraction, a[1] + (b[1] - a[1]) * fraction];
}

export function lengthMetres(line: readonly XY[]): number {
  return line.slice(1).reduce((sum, place, i) => sum + distanceMetres(line[i]!, place), 0);
}

/** A place on a line: on which edge, how far along it (0 to 1), and where that is. */
export interface OnLine {
  readonly edge: number;
  readonly fraction: number;
  readonly at: XY;
}

/** The place on a line that lies nearest to another place. */
export function nearestOn(line: readonly XY[], place: XY): OnLine {
  let best: OnLine = { edge: 0, fraction: 0, at: line[0]! };
  for (let edge = 0; edge < line.length - 1; edge++) {
    const [a, b] = [line[edge]!, line[edge + 1]!];
    const along = [b[0] - a[0], b[1] - a[1]] as const;
    const reach = (place[0] - a[0]) * along[0] + (place[1] - a[1]) * along[1];
    const fraction = Math.min(1, Math.max(0, reach / (along[0] ** 2 + along[1] ** 2)));
    const at = between(a, b, fraction);
    if (distanceMetres(at, place) < distanceMetres(best.at, place)) best = { edge, fraction, at };
  }
  return best;
}

/** How far along a-b, and along c-d, the two edges cross; null when they do not. */
export function crossing(a: XY, b: XY, c: XY, d: XY): readonly [number, number] | null {
  const [abX, abY, cdX, cdY] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const turn = abX * cdY - abY * cdX;
  if (turn === 0) return null;
  const alongAb = ((c[0] - a[0]) * cdY - (c[1] - a[1]) * cdX) / turn;
  const alongCd = ((c[0] - a[0]) * abY - (c[1] - a[1]) * abX) / turn;
  const isInside = [alongAb, alongCd].every((along) => along >= 0 && along <= 1);
  return isInside ? [alongAb, alongCd] : null;
}

/** The place at some metres along a line, and the direction of the line there (a unit vector). */
export function placeAt(line: readonly XY[], metres: number): { at: XY; direction: XY } {
  let left = metres;
  for (let edge = 0; ; edge++) {
    const [a, b] = [line[edge]!, line[edge + 1]!];
    const length = distanceMetres(a, b);
    if (left <= length || edge === line.length - 2) {
      const direction: XY = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
      return { at: between(a, b, left / length), direction };
    }
    left -= length;
  }
}

/** The place beside a line, some metres along it and some metres off. */
export function beside(
  line: readonly XY[],
  alongMetres: number,
  side: 'left' | 'right',
  offMetres: number,
): XY {
  const { at, direction } = placeAt(line, alongMetres);
  const off = side === 'left' ? offMetres : -offMetres;
  return [at[0] - direction[1] * off, at[1] + direction[0] * off];
}

/** Whether a place lies in a convex ring, drawn counter-clockwise and not closed. */
export function isInside(ring: readonly XY[], place: XY): boolean {
  return ring.every((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    return (b[0] - a[0]) * (place[1] - a[1]) - (b[1] - a[1]) * (place[0] - a[0]) > 0;
  });
}
