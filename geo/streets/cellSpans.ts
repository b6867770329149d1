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
  const first = rowOf(frame, Math.min(ay, by) - acrossLat);
  const last = rowOf(frame, Math.max(ay, by) + acrossLat);
  const west = Math.min(ax, bx);
  const east = Math.max(ax, bx);
  let at = 0;
  for (let row = first; row <= last; row++) {
    let [from, to] = [west, east];
    if (first < last) {
      // the rim reaches on for ever
      const low = row === 0 ? -Infinity : southOfRow(frame, row) - acrossLat;
      const high = row === frame.rows - 1 ? Infinity : southOfRow(frame, row + 1) + acrossLat;
      const atLow = longitudeAt(ax, ay, bx, by, low);
      const atHigh = longitudeAt(ax, ay, bx, by, high);
      [from, to] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
    }
    spans[at++] = row;
    spans[at++] = columnOf(frame, from - acrossLng);
    spans[at++] = columnOf(frame, to + acrossLng);
  }
  return at / 3;
}

/**
 * The longitude at which an edge from a to b has a latitude; beyond its ends, that of the end. The
 * farther along the latitude, the farther along the edge, rounding or not.
 */
export function longitudeAt(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  latitude: number,
): number {
  if (ay > by) return longitudeAt(bx, by, ax, ay, latitude);
  if (latitude <= ay) return ax;
  if (latitude >= by) return bx;
  const longitude = ax + ((latitude - ay) / (by - ay)) * (bx - ax);
  return ax < bx ? Math.max(ax, Math.min(bx, longitude)) : Math.max(bx, Math.min(ax, longitude));
}
