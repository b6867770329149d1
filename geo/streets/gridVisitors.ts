import { emptySpans, spansOfEdge } from './cellSpans.ts';
import { cellCountOf, columnOf, rowOf, type GridFrame, type StreetGrid } from './streetGrid.ts';

/** Which lines pass through which cells that are not their home, as they are found line by line. */
export interface Visits {
  readonly frame: GridFrame;
  /** one a visit: the cell, and the line */
  count: number;
  cells: Uint32Array;
  lines: Uint32Array;
  /** one a cell: 1 + the line that was found there last, so that it is listed once */
  readonly lastIn: Uint32Array;
  /** for passing use: see `spansOfEdge` */
  readonly spans: Int32Array;
}

export function collectVisits(frame: GridFrame, expected: number): Visits {
  return {
    frame,
    count: 0,
    cells: new Uint32Array(expected + 16),
    lines: new Uint32Array(expected + 16),
    lastIn: new Uint32Array(cellCountOf(frame)),
    spans: emptySpans(frame),
  };
}

/**
 * Notes the other cells than its home that a line passes through, each once. Reads the places `first`
 * up to and including `last` of `lngLat`.
 *
 *     ┌───────┬───────┐      Of most edges both ends lie clear of the rims of their cells, and in
 *     │ a─────┼──b    │      one row or in one column: then so does all between them. What else
 *     │       │  │    │      there is, is walked.
 *     ├───────┼──┼────┤
 *     │       │  c    │
 *     └───────┴───────┘
 */
export function visitCells(
  visits: Visits,
  line: number,
  home: number,
  lngLat: Float64Array,
  first: number,
  last: number,
): void {
  const { frame } = visits;
  visits.lastIn[home] = line + 1;
  let column = columnOf(frame, lngLat[2 * first]!);
  let row = rowOf(frame, lngLat[2 * first + 1]!);
  let isClear = isClearAt(frame, lngLat, first, column, row);
  for (let place = first + 1; place <= last; place++) {
    const toColumn = columnOf(frame, lngLat[2 * place]!);
    const toRow = rowOf(frame, lngLat[2 * place + 1]!);
    const isToClear = isClearAt(frame, lngLat, place, toColumn, toRow);
    if (!(isClear && isToClear && (toRow === row || toColumn === column))) {
      visitAlong(visits, line, lngLat, place);
    } else if (toColumn !== column) {
      const [from, to] = [Math.min(column, toColumn), Math.max(column, toColumn)];
      for (let between = from; between <= to; between++) visitCell(visits, line, between, row);
    } else if (toRow !== row) {
      const [from, to] = [Math.min(row, toRow), Math.max(row, toRow)];
      for (let between = from; between <= to; between++) visitCell(visits, line, column, between);
    }
    column = toColumn;
    row = toRow;
    isClear = isToClear;
  }
}

/** Whether a place lies farther than the slack from the rim of its cell. */
function isClearAt(
  frame: GridFrame,
  lngLat: Float64Array,
  place: number,
  column: number,
  row: number,
): boolean {
  const x = (lngLat[2 * place]! - frame.west) * frame.columnsPerDegree - column;
  const y = (lngLat[2 * place + 1]! - frame.south) * frame.rowsPerDegree - row;
  // for what is rounded here
  const rimX = 2 * frame.slackLng * frame.columnsPerDegree;
  const rimY = 2 * frame.slackLat * frame.rowsPerDegree;
  return x > rimX && x < 1 - rimX && y > rimY && y < 1 - rimY;
}

/** Looks at all cells that the edge to a place comes near. */
function visitAlong(visits: Visits, line: number, lngLat: Float64Array, place: number): void {
  const { frame, spans } = visits;
  const at = 2 * place - 2;
  const [ax, ay, bx, by] = [lngLat[at]!, lngLat[at + 1]!, lngLat[at + 2]!, lngLat[at + 3]!];
  const count = spansOfEdge(frame, ax, ay, bx, by, 0, 0, spans);
  for (let i = 0; i < 3 * count; i += 3) {
    for (let column = spans[i + 1]!; column <= spans[i + 2]!; column++) {
      visitCell(visits, line, column, spans[i]!);
    }
  }
}

function visitCell(visits: Visits, line: number, column: number, row: number): void {
  const cell = row * visits.frame.columns + column;
  if (visits.lastIn[cell] !== line + 1) addVisit(visits, cell, line);
}

function addVisit(visits: Visits, cell: number, line: number): void {
  const { count } = visits;
  if (count === visits.cells.length) {
    visits.cells = doubled(visits.cells);
    visits.lines = doubled(visits.lines);
  }
  visits.lastIn[cell] = line + 1;
  visits.cells[count] = cell;
  visits.lines[count] = line;
  visits.count = count + 1;
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}

/** The visits by cell, and in a cell by line. */
export function sortVisits(visits: Visits): Pick<StreetGrid, 'visitorStart' | 'visitors'> {
  const visitorStart = visitsBefore(visits);
  return { visitorStart, visitors: byCell(visits, visitorStart) };
}

function visitsBefore({ count, cells, frame }: Visits): Uint32Array {
  const visitorStart = new Uint32Array(cellCountOf(frame) + 1);
  for (let i = 0; i < count; i++) visitorStart[cells[i]! + 1]!++;
  for (let cell = 1; cell < visitorStart.length; cell++) {
    visitorStart[cell]! += visitorStart[cell - 1]!;
  }
  return visitorStart;
}

function byCell({ count, cells, lines }: Visits, visitorStart: Uint32Array): Uint32Array {
  const next = visitorStart.slice();
  const visitors = new Uint32Array(count);
  for (let i = 0; i < count; i++) visitors[next[cells[i]!]!++] = lines[i]!;
  return visitors;
}
