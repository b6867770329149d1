import { surelyTurn } from '#geo/geometry/surelyTurn.ts';
import { longitudeAt } from '#geo/streets/cellSpans.ts';
import { columnOf, westOfColumn } from '#geo/streets/streetGrid.ts';
import { markUnsure } from './cuts.ts';
import { grown, STARTS_INSIDE, STARTS_OUTSIDE, type Workspace } from './workspace.ts';

/** Where in a cell it is judged, in parts of its width and height: on no round number. */
export const JUDGED_AT = 0.381966;

/**
 * Judges each track that starts in a cell by the way to it from a place in that cell, which is
 * inside or outside as the level line through it tells. Both lie near the cell, so only edges that
 * are listed in it can come between.
 *
 *     ┌─────────────────┐
 *     │     \      s    │    The border lies between the judged place x and the start s of a track:
 *     │ x - -\- - '     │    one of them is inside and the other is not.
 *     └───────\─────────┘
 *
 * @param isInside whether the level line is inside where it enters the cell
 * @returns whether it is inside where it leaves the cell
 */
export function judgeStarts(
  ws: Workspace,
  column: number,
  cell: number,
  boxCell: number,
  latitude: number,
  isInside: boolean,
): boolean {
  const { edges } = ws;
  const { grid } = ws.network.streets;
  const longitude = westOfColumn(grid, column + JUDGED_AT);
  let isInsideAfter = isInside;
  let isJudgedInside = isInside;
  let isSure = true;
  let near = 0;
  for (let entry = ws.firstBorder[boxCell]!; entry > 0; entry = ws.nextBorder[entry]!) {
    const edge = ws.borderEdge[entry]!;
    const at = 4 * edge;
    const [px, py, qx, qy] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
    const turn = surelyTurn(px, py, qx, qy, longitude, latitude);
    // an end that lies on the level line counts as below it
    if (
      py > latitude !== qy > latitude &&
      columnOf(grid, longitudeAt(px, py, qx, qy, latitude)) === column
    ) {
      isInsideAfter = !isInsideAfter;
      const isWest = turn < 0 === qy > py;
      if (isWest) isJudgedInside = !isJudgedInside;
    }
    if (turn === 0) isSure = false;
    if (near === ws.nearEdges.length) {
      ws.nearEdges = grown(ws.nearEdges);
      ws.nearTurns = grown(ws.nearTurns);
    }
    ws.nearEdges[near] = edge;
    ws.nearTurns[near++] = turn;
  }
  // without a sure place to come from nothing is sure
  const from = isSure ? near : -1;
  const end = grid.homeStart[cell + 1]!;
  for (let segment = grid.homeStart[cell]!; segment < end; segment++) {
    judgeSegment(ws, segment, longitude, latitude, isJudgedInside, from);
  }
  return isInsideAfter;
}

function judgeSegment(
  ws: Workspace,
  segment: number,
  longitude: number,
  latitude: number,
  isInside: boolean,
  near: number,
): void {
  const { frontage } = ws.network;
  const { coordStart, lngLat } = ws.network.streets;
  const at = 2 * coordStart[segment]!;
  const x = lngLat[at]!;
  const y = lngLat[at + 1]!;
  if (!frontage) {
    return noteStart(ws, segment, startOf(ws, x, y, longitude, latitude, isInside, near));
  }
  const dx = frontage[at]!;
  const dy = frontage[at + 1]!;
  noteStart(ws, 2 * segment, startOf(ws, x + dx, y + dy, longitude, latitude, isInside, near));
  noteStart(ws, 2 * segment + 1, startOf(ws, x - dx, y - dy, longitude, latitude, isInside, near));
}

const UNSURE = -1;
type Start = typeof STARTS_OUTSIDE | typeof STARTS_INSIDE | typeof UNSURE;

/** Where a track starts: as the judged place lies, unless an odd number of edges comes between. */
function startOf(
  ws: Workspace,
  x: number,
  y: number,
  longitude: number,
  latitude: number,
  isInside: boolean,
  near: number,
): Start {
  if (near < 0) return UNSURE;
  const { edges, nearEdges, nearTurns } = ws;
  let is = isInside;
  for (let i = 0; i < near; i++) {
    const at = 4 * nearEdges[i]!;
    const px = edges[at]!;
    const py = edges[at + 1]!;
    const qx = edges[at + 2]!;
    const qy = edges[at + 3]!;
    const turn = surelyTurn(px, py, qx, qy, x, y);
    if (turn > 0 ? nearTurns[i]! > 0 : turn < 0 && nearTurns[i]! < 0) continue;
    const areApart =
      Math.min(x, longitude) > qx ||
      Math.max(x, longitude) < px ||
      Math.min(y, latitude) > Math.max(py, qy) ||
      Math.max(y, latitude) < Math.min(py, qy);
    if (areApart) continue;
    const p = surelyTurn(longitude, latitude, x, y, px, py);
    const q = surelyTurn(longitude, latitude, x, y, qx, qy);
    if (turn === 0 || p === 0 || q === 0) return UNSURE;
    if (p > 0 !== q > 0) is = !is;
  }
  return is ? STARTS_INSIDE : STARTS_OUTSIDE;
}

function noteStart(ws: Workspace, track: number, start: Start): void {
  if (start === UNSURE) return markUnsure(ws, track);
  if (ws.cutOf[track]! > 0) ws.cutStart[ws.cutOf[track]! - 1] = start;
  else if (start === STARTS_INSIDE) {
    if (ws.wholeCount === ws.whole.length) ws.whole = grown(ws.whole);
    ws.whole[ws.wholeCount++] = track;
  }
}
