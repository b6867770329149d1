import { bandOf, lowestBand, type PreparedPolygon } from './preparedPolygon.ts';
import { turn } from './turn.ts';

/** From a to b, in degrees. */
export type Edge = readonly [ax: number, ay: number, bx: number, by: number];

/** A part of an edge, in fractions of it. */
export type Part = readonly [from: number, to: number];

/** Where an edge meets the border of a polygon. */
export interface Meetings {
  /** where it passes from inside to outside or back, in order; see `clipLine` for corners on it */
  readonly crossings: readonly number[];
  readonly alongBorder: readonly Part[];
  readonly endsOnBorder: boolean;
}

/** Finds the meetings, exactly. Their order and places depend on nothing but the edges that meet. */
export function meetingsOf(polygon: PreparedPolygon, line: Edge): Meetings {
  const [ax, ay, bx, by] = line;
  const { edges, bandStart, bandEdges } = polygon;
  const crossings: number[] = [];
  const alongBorder: Part[] = [];
  let endsOnBorder = false;
  const lowest = bandOf(polygon, Math.min(ay, by));
  const highest = bandOf(polygon, Math.max(ay, by));
  for (let band = lowest; band <= highest; band++) {
    for (let i = bandStart[band]!; i < bandStart[band + 1]!; i++) {
      const edge = bandEdges[i]!;
      const at = 4 * edge;
      const [px, py, qx, qy] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
      // canonical edges run east
      if (qx < Math.min(ax, bx) || px > Math.max(ax, bx)) continue;
      if (Math.max(py, qy) < Math.min(ay, by) || Math.min(py, qy) > Math.max(ay, by)) continue;
      // an edge in several bands is looked at once
      if (Math.max(lowest, lowestBand(polygon, edge)) !== band) continue;

      const p = turn(ax, ay, bx, by, px, py);
      const q = turn(ax, ay, bx, by, qx, qy);
      if ((p > 0 && q > 0) || (p < 0 && q < 0)) continue;
      const a = turn(px, py, qx, qy, ax, ay);
      const b = turn(px, py, qx, qy, bx, by);
      if (b === 0 && isInBox(px, py, qx, qy, bx, by)) endsOnBorder = true;
      if (p === 0 && q === 0) alongBorder.push(overlap(line, px, py, qx, qy));
      else if (p > 0 !== q > 0 && ((a > 0 && b < 0) || (a < 0 && b > 0))) {
        // at a corner the fraction follows from the corner, for all edges that meet there
        if (p === 0) crossings.push(fractionOf(line, px, py));
        else if (q === 0) crossings.push(fractionOf(line, qx, qy));
        else crossings.push(a / (a - b));
      }
    }
  }
  return { crossings: crossings.sort((s, t) => s - t), alongBorder, endsOnBorder };
}

const isInBox = (px: number, py: number, qx: number, qy: number, x: number, y: number) =>
  x >= px && x <= qx && y >= Math.min(py, qy) && y <= Math.max(py, qy);

/** How far along the line's edge a place on it lies, within the edge. */
function fractionOf([ax, ay, bx, by]: Edge, x: number, y: number): number {
  const isFlat = Math.abs(bx - ax) > Math.abs(by - ay);
  const fraction = isFlat ? (x - ax) / (bx - ax) : (y - ay) / (by - ay);
  return Math.max(0, Math.min(1, fraction));
}

function overlap(line: Edge, px: number, py: number, qx: number, qy: number): Part {
  const [p, q] = [fractionOf(line, px, py), fractionOf(line, qx, qy)];
  return p < q ? [p, q] : [q, p];
}
