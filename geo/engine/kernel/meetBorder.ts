import { spansOfEdge } from '#geo/streets/cellSpans.ts';
import { columnOf, rowOf, type GridFrame } from '#geo/streets/streetGrid.ts';
import { cutTracks } from './cutTracks.ts';
import { gatherSegments, keepAcross } from './nearSegments.ts';
import { grown, type Workspace } from './workspace.ts';

/**
 * Walks the border of the polygon at hand through the grid: lists each edge in the cells that it
 * comes near, and cuts the segments there.
 *
 *     ┌───┬───┬───┬───┬───┐
 *     │   │ · │ · │ · │   │    A cell is near an edge when a place on a track may be on that edge
 *     ├───┼───┼─.-┼-.─┼───┤    while the same place on the middle of the street is in the cell.
 *     │   │ ./│ · │ ·\│ · │    So the cells of all that an edge can cut are listed, and where none
 *     ├───┼-──┼───┼───┼.──┤    is listed (#), all tracks of the segments at home in the cell start
 *     │ ./│ · │ # │ · │ ./│    where its middle lies: inside or outside.
 *     └───┴───┴───┴───┴───┘
 */
export function meetBorder(ws: Workspace): void {
  frameBox(ws);
  for (let edge = 0; edge < ws.edgeCount; edge++) meetEdge(ws, edge);
}

function frameBox(ws: Workspace): void {
  const { edges, reachLng, reachLat } = ws;
  const { grid } = ws.network.streets;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < 4 * ws.edgeCount; at += 2) {
    west = Math.min(west, edges[at]!);
    east = Math.max(east, edges[at]!);
    south = Math.min(south, edges[at + 1]!);
    north = Math.max(north, edges[at + 1]!);
  }
  ws.doubt = DOUBT * Math.max(farthestOf(grid), -west, east, -south, north);
  // as far as the walk goes: see `spansOfEdge`
  ws.firstColumn = columnOf(grid, west - reachLng - grid.slackLng);
  ws.lastColumn = columnOf(grid, east + reachLng + grid.slackLng);
  ws.firstRow = rowOf(grid, south - reachLat - grid.slackLat);
  ws.lastRow = rowOf(grid, north + reachLat + grid.slackLat);
  const cells = (ws.lastColumn - ws.firstColumn + 1) * (ws.lastRow - ws.firstRow + 1);
  if (ws.firstBorder.length < cells) {
    ws.firstBorder = new Int32Array(2 * cells);
    ws.isInterior = new Uint8Array(2 * cells);
  }
  ws.firstBorder.fill(0, 0, cells);
  ws.isInterior.fill(0, 0, cells);
  ws.borderCount = 0;
}

const DOUBT = 2 ** -47;

/** The largest number among the places of the network. */
function farthestOf({ west, south, columns, rows, columnsPerDegree, rowsPerDegree }: GridFrame) {
  const east = west + columns / columnsPerDegree;
  const north = south + rows / rowsPerDegree;
  return Math.max(-west, east, -south, north);
}

function meetEdge(ws: Workspace, edge: number): void {
  const { edges, spans, firstRow, firstColumn, lastColumn } = ws;
  const { grid } = ws.network.streets;
  const at = 4 * edge;
  const spanCount = spansOfEdge(
    grid,
    edges[at]!,
    edges[at + 1]!,
    edges[at + 2]!,
    edges[at + 3]!,
    ws.reachLng,
    ws.reachLat,
    spans,
  );
  ws.seenNumber++;
  ws.nearCount = 0;
  for (let i = 0; i < 3 * spanCount; i += 3) {
    const row = spans[i]!;
    const from = spans[i + 1]!;
    const to = spans[i + 2]!;
    const boxRow = (row - firstRow) * (lastColumn - firstColumn + 1) - firstColumn;
    for (let column = from; column <= to; column++) listEdge(ws, boxRow + column, edge);
    gatherSegments(ws, row * grid.columns + from, row * grid.columns + to);
  }
  keepAcross(ws, edge);
  cutTracks(ws, edge);
}

function listEdge(ws: Workspace, boxCell: number, edge: number): void {
  const entry = ++ws.borderCount;
  if (entry === ws.borderEdge.length) {
    ws.borderEdge = grown(ws.borderEdge);
    ws.nextBorder = grown(ws.nextBorder);
  }
  ws.borderEdge[entry] = edge;
  ws.nextBorder[entry] = ws.firstBorder[boxCell]!;
  ws.firstBorder[boxCell] = entry;
}
