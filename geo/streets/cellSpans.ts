import { columnOf, rowOf, southOfRow, type GridFrame } from './streetGrid.ts';

/** Room for the spans of any edge on a grid. */
export function emptySpans({ rows }: GridFrame): Int32Array {
  return new Int32Array(3 * rows);
}

/**
 * The cells that an edge comes near, row by row: writes `row, first column, last column` for each
 * and returns how many. No cell is missing that holds a place within `reachLng` and `reachLat`
 * degrees of the edge; a few may be in that hold none.
 *
 *            ┌────┬────┬────┬────┐     In every row the edge is cut to the latitudes of that row,
 *            │    │  ▒▒│▒▒▒▒│▒▒  │     the reach included, and what is left of it spans columns.
 *       row  ├────┼────┼──.-┼'───┤
 *            │▒▒▒▒│.-'▒│▒▒  │    │     An edge that is all but level is cut at longitudes that are
 *            └──.-┴────┴────┴────┘     far off; but then the slack holds the whole of it.
 */
export function spansOfEdge(
  frame: GridFrame,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  reachLng: number,
  reachLat: number,
  spans: Int32Array,
): number {
  const acrossLng = reachLng + frame.slackLng;
  const acrossLat = reachLat + frame.slackLat;
  const isUp = ay <= by;
  const lowX = isUp ? ax : bx;
  const lowY = isUp ? ay : by;
  const highX = isUp ? bx : ax;
  const highY = isUp ? by : ay;
  const first = rowOf(frame, lowY - acrossLat);
  const last = rowOf(frame, highY + acrossLat);
  const slope = (highX - lowX) / (highY - lowY);
  let at = 0;
  let from = lowX;
  for (let row = first; row <= last; row++) {
    // the rim reaches on for ever
    const top = row === last ? Infinity : southOfRow(frame, row + 1);
    const to = longitudeAt(lowX, lowY, highX, highY, slope, top + acrossLat);
    spans[at++] = row;
    spans[at++] = columnOf(frame, Math.min(from, to) - acrossLng);
    spans[at++] = columnOf(frame, Math.max(from, to) + acrossLng);
    from = longitudeAt(lowX, lowY, highX, highY, slope, top - acrossLat);
  }
  return at / 3;
}

/**
 * The longitude at which an edge that goes north has a latitude, given its slope; beyond its ends,
 * that of the end. The farther along the latitude, the farther along the edge, rounding or not.
 */
function longitudeAt(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  slope: number,
  latitude: number,
): number {
  if (latitude <= ay) return ax;
  if (latitude >= by) return bx;
  const longitude = ax + (latitude - ay) * slope;
  return ax < bx ? Math.max(ax, Math.min(bx, longitude)) : Math.max(bx, Math.min(ax, longitude));
}
