import type { Ruler } from '#geo/geometry/ruler.ts';
import { bulgeOf } from './bulgeOf.ts';
import { gridFrame } from './gridFrame.ts';
import { collectVisits, sortVisits, visitCells, type Visits } from './gridVisitors.ts';
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
  const homes = homesOf(lines, frame);
  const homeStart = startsOf(homes, cellCountOf(frame));
  const order = orderOf(homes, homeStart);
  const laidOut = roomFor(lines);
  const visits = collectVisits(frame, lines.coordStart.length);
  // all of a line while it is at hand: where it lies is most of the work
  order.forEach((line, row) => {
    copyLine(lines, line, laidOut, row);
    measureLine(laidOut, row, ruler);
    visitLine(visits, laidOut, row, homes[line]!);
  });
  const grid = { ...frame, homeStart, ...sortVisits(visits) };
  return { laidOut: { ...laidOut, grid }, order };
}

/** The cell in which each line starts. */
function homesOf({ coordStart, lngLat }: Lines, frame: GridFrame): Uint32Array {
  const homes = new Uint32Array(coordStart.length - 1);
  for (let line = 0; line < homes.length; line++) {
    const at = 2 * coordStart[line]!;
    homes[line] = rowOf(frame, lngLat[at + 1]!) * frame.columns + columnOf(frame, lngLat[at]!);
  }
  return homes;
}

/** Where the lines of each cell begin in order, and the end of the last. */
function startsOf(homes: Uint32Array, cellCount: number): Uint32Array {
  const homeStart = new Uint32Array(cellCount + 1);
  for (const home of homes) homeStart[home + 1]!++;
  for (let cell = 1; cell <= cellCount; cell++) homeStart[cell]! += homeStart[cell - 1]!;
  return homeStart;
}

/** A counting sort, which is stable. */
function orderOf(homes: Uint32Array, homeStart: Uint32Array): Uint32Array {
  const next = homeStart.slice();
  const order = new Uint32Array(homes.length);
  for (let line = 0; line < homes.length; line++) order[next[homes[line]!]!++] = line;
  return order;
}

type Room = Omit<LaidOutLines, 'grid'>;

function roomFor({ coordStart, lngLat }: Lines): Room {
  return {
    coordStart: new Uint32Array(coordStart.length),
    lngLat: new Float64Array(lngLat.length),
    metresBefore: new Float64Array(coordStart.length),
    bulge: new Float32Array(coordStart.length - 1),
  };
}

function copyLine(from: Lines, line: number, { coordStart, lngLat }: Room, row: number): void {
  let at = 2 * coordStart[row]!;
  const end = 2 * from.coordStart[line + 1]!;
  for (let place = 2 * from.coordStart[line]!; place < end; place++) {
    lngLat[at++] = from.lngLat[place]!;
  }
  coordStart[row + 1] = at / 2;
}

function measureLine({ coordStart, lngLat, metresBefore, bulge }: Room, row: number, ruler: Ruler) {
  const first = coordStart[row]!;
  const last = coordStart[row + 1]! - 1;
  let metres = 0;
  for (let edge = first; edge < last; edge++) metres += measuredEdge(lngLat, edge, ruler);
  metresBefore[row + 1] = metresBefore[row]! + metres;
  bulge[row] = bulgeOf(lngLat, first, last);
}

function visitLine(visits: Visits, { coordStart, lngLat }: Room, row: number, home: number): void {
  visitCells(visits, row, home, lngLat, coordStart[row]!, coordStart[row + 1]! - 1);
}
