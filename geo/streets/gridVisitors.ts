import { emptySpans, spansOfEdge } from './cellSpans.ts';
import type { Lines } from './layOutLines.ts';
import {
  cellCountOf,
  columnOf,
  rowOf,
  southOfRow,
  westOfColumn,
  type GridFrame,
  type StreetGrid,
} from './streetGrid.ts';

/** Lists every line, sorted by home, in the other cells that it passes through, each once. */
export function findVisitors(
  lines: Lines,
  frame: GridFrame,
  homeStart: Uint32Array,
): Pick<StreetGrid, 'visitorStart' | 'visitors'> {
  const visits = collectVisits(cellCountOf(frame), lines.coordStart.length);
  const spans = emptySpans(frame);
  let home = 0;
  for (let line = 0; line < lines.coordStart.length - 1; line++) {
    while (line >= homeStart[home + 1]!) home++;
    visits.isHome(home, line);
    visitAlong(lines, frame, line, spans, visits.add);
  }
  return visits.done();
}

/**
 * Visits the cells that each edge of a line comes near, unless both its ends lie in one cell clear of
 * its rim, as those of most do: that cell was visited before, or is home.
 */
function visitAlong(
  { coordStart, lngLat }: Lines,
  frame: GridFrame,
  line: number,
  spans: Int32Array,
  visit: (cell: number, line: number) => void,
): void {
  const end = 2 * coordStart[line + 1]!;
  const first = 2 * coordStart[line]!;
  let ax = lngLat[first]!;
  let ay = lngLat[first + 1]!;
  let west = westOfClear(frame, ax);
  let east = eastOfClear(frame, ax);
  let south = southOfClear(frame, ay);
  let north = northOfClear(frame, ay);
  let isClear = ax > west && ax < east && ay > south && ay < north;
  for (let at = first + 2; at < end; at += 2) {
    const bx = lngLat[at]!;
    const by = lngLat[at + 1]!;
    if (!isClear || bx <= west || bx >= east || by <= south || by >= north) {
      visitEdge(frame, ax, ay, bx, by, line, spans, visit);
      west = westOfClear(frame, bx);
      east = eastOfClear(frame, bx);
      south = southOfClear(frame, by);
      north = northOfClear(frame, by);
      isClear = bx > west && bx < east && by > south && by < north;
    }
    ax = bx;
    ay = by;
  }
}

// where the cell of a place begins and ends, less its rim
const westOfClear = (frame: GridFrame, lng: number) =>
  westOfColumn(frame, columnOf(frame, lng)) + frame.slackLng;
const eastOfClear = (frame: GridFrame, lng: number) =>
  westOfColumn(frame, columnOf(frame, lng) + 1) - frame.slackLng;
const southOfClear = (frame: GridFrame, lat: number) =>
  southOfRow(frame, rowOf(frame, lat)) + frame.slackLat;
const northOfClear = (frame: GridFrame, lat: number) =>
  southOfRow(frame, rowOf(frame, lat) + 1) - frame.slackLat;

function visitEdge(
  frame: GridFrame,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  line: number,
  spans: Int32Array,
  visit: (cell: number, line: number) => void,
): void {
  const count = spansOfEdge(frame, ax, ay, bx, by, 0, 0, spans);
  for (let i = 0; i < 3 * count; i += 3) {
    const row = spans[i]! * frame.columns;
    for (let column = spans[i + 1]!; column <= spans[i + 2]!; column++) visit(row + column, line);
  }
}

/** Takes visits line by line, and sorts them by cell. */
function collectVisits(cellCount: number, expected: number) {
  let cells = new Uint32Array(expected + 16);
  let lines = new Uint32Array(expected + 16);
  let count = 0;
  // the line that was in a cell last, so that it is listed there once
  const lastIn = new Int32Array(cellCount).fill(-1);
  const visitorStart = new Uint32Array(cellCount + 1);
  return {
    /** A line that is at home in a cell does not visit it. */
    isHome(cell: number, line: number): void {
      lastIn[cell] = line;
    },
    add: (cell: number, line: number): void => {
      if (lastIn[cell] === line) return;
      lastIn[cell] = line;
      if (count === cells.length) [cells, lines] = [doubled(cells), doubled(lines)];
      cells[count] = cell;
      lines[count++] = line;
      visitorStart[cell + 1]!++;
    },
    done() {
      for (let cell = 0; cell < cellCount; cell++) visitorStart[cell + 1]! += visitorStart[cell]!;
      const next = visitorStart.slice();
      const visitors = new Uint32Array(count);
      for (let i = 0; i < count; i++) visitors[next[cells[i]!]!++] = lines[i]!;
      return { visitorStart, visitors };
    },
  };
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}
