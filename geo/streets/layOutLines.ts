import type { Ruler } from '#geo/geometry/ruler.ts';
import { bulgesOf } from './bulgesOf.ts';
import { gridFrame } from './gridFrame.ts';
import { findVisitors } from './gridVisitors.ts';
import { measuredEdge } from './measuredStreets.ts';
import { cellCountOf, columnOf, rowOf, type GridFrame, type StreetGrid } from './streetGrid.ts';

/** Lines behind each other: see `StreetsData`. */
export interface Lines {
  readonly coordStart: Uint32Array;
  readonly lngLat: Float64Array;
}

/** Lines sorted by where they start, measured, and with an index of where they are. */
export interface LaidOutLines extends Lines {
  readonly metresBefore: Float64Array;
  readonly bulge: Float32Array;
  readonly grid: StreetGrid;
}

/**
 * Puts lines in the order in which they are kept: by the cell of a grid in which they start, and in
 * a cell as they were. Lines that are in that order stay in it.
 * @returns the lines, and for each of them the place in the order given
 */
export function layOutLines(
  lines: Lines,
  ruler: Ruler,
  frame: GridFrame = gridFrame(lines.lngLat, lines.coordStart.length - 1, ruler),
): { readonly laidOut: LaidOutLines; readonly order: Uint32Array } {
  const { order, homeStart } = sortByHome(lines, frame);
  const sorted = reordered(lines, order);
  const metresBefore = measureLines(sorted, ruler);
  const grid = { ...frame, homeStart, ...findVisitors(sorted, frame, homeStart) };
  return { laidOut: { ...sorted, metresBefore, bulge: bulgesOf(sorted), grid }, order };
}

/** A counting sort: stable, and it gives the first row of each cell. */
function sortByHome({ coordStart, lngLat }: Lines, frame: GridFrame) {
  const count = coordStart.length - 1;
  const homes = new Uint32Array(count);
  const homeStart = new Uint32Array(cellCountOf(frame) + 1);
  for (let line = 0; line < count; line++) {
    const at = 2 * coordStart[line]!;
    const home = rowOf(frame, lngLat[at + 1]!) * frame.columns + columnOf(frame, lngLat[at]!);
    homes[line] = home;
    homeStart[home + 1]!++;
  }
  for (let cell = 1; cell < homeStart.length; cell++) homeStart[cell]! += homeStart[cell - 1]!;
  const next = homeStart.slice();
  const order = new Uint32Array(count);
  for (let line = 0; line < count; line++) order[next[homes[line]!]!++] = line;
  return { order, homeStart };
}

function reordered({ coordStart, lngLat }: Lines, order: Uint32Array): Lines {
  const starts = new Uint32Array(coordStart.length);
  const places = new Float64Array(lngLat.length);
  let at = 0;
  order.forEach((line, row) => {
    const end = 2 * coordStart[line + 1]!;
    for (let from = 2 * coordStart[line]!; from < end; from++) places[at++] = lngLat[from]!;
    starts[row + 1] = at / 2;
  });
  return { coordStart: starts, lngLat: places };
}

/** Metres of all lines before each, and of all together. */
function measureLines({ coordStart, lngLat }: Lines, ruler: Ruler): Float64Array {
  const metresBefore = new Float64Array(coordStart.length);
  for (let line = 0; line < coordStart.length - 1; line++) {
    let metres = 0;
    const last = coordStart[line + 1]! - 1;
    for (let edge = coordStart[line]!; edge < last; edge++) {
      metres += measuredEdge(lngLat, edge, ruler);
    }
    metresBefore[line + 1] = metresBefore[line]! + metres;
  }
  return metresBefore;
}
