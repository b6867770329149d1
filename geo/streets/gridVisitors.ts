import { emptySpans, spansOfEdge } from './cellSpans.ts';
import type { Lines } from './layOutLines.ts';
import { cellCountOf, columnOf, rowOf, type GridFrame, type StreetGrid } from './streetGrid.ts';

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
    visitAlong(lines, frame, line, spans, (cell) => {
      if (cell !== home) visits.add(cell, line);
    });
  }
  return visits.done();
}

function visitAlong(
  { coordStart, lngLat }: Lines,
  frame: GridFrame,
  line: number,
  spans: Int32Array,
  visit: (cell: number) => void,
): void {
  const last = coordStart[line + 1]! - 1;
  for (let edge = coordStart[line]!; edge < last; edge++) {
    const ax = lngLat[2 * edge]!;
    const ay = lngLat[2 * edge + 1]!;
    const bx = lngLat[2 * edge + 2]!;
    const by = lngLat[2 * edge + 3]!;
    const cell = onlyCellOf(frame, ax, ay, bx, by);
    if (cell >= 0) {
      visit(cell);
      continue;
    }
    const count = spansOfEdge(frame, ax, ay, bx, by, 0, 0, spans);
    for (let i = 0; i < 3 * count; i += 3) {
      const rowStart = spans[i]! * frame.columns;
      for (let column = spans[i + 1]!; column <= spans[i + 2]!; column++) visit(rowStart + column);
    }
  }
}

/** The cell that holds an edge with room to spare, as one holds most; else -1. */
function onlyCellOf(frame: GridFrame, ax: number, ay: number, bx: number, by: number): number {
  const { slackLng, slackLat } = frame;
  const column = columnOf(frame, Math.min(ax, bx) - slackLng);
  if (column !== columnOf(frame, Math.max(ax, bx) + slackLng)) return -1;
  const row = rowOf(frame, Math.min(ay, by) - slackLat);
  return row === rowOf(frame, Math.max(ay, by) + slackLat) ? row * frame.columns + column : -1;
}

/** Takes visits line by line, and sorts them by cell. */
function collectVisits(cellCount: number, expected: number) {
  let cells = new Uint32Array(expected + 16);
  let lines = new Uint32Array(expected + 16);
  let count = 0;
  // the line that visited a cell last, so that it is listed there once
  const lastIn = new Int32Array(cellCount).fill(-1);
  const visitorStart = new Uint32Array(cellCount + 1);
  return {
    add(cell: number, line: number): void {
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
