import { surelyTurn } from '#geo/geometry/surelyTurn.ts';
import { columnOf, westOfColumn } from '#geo/streets/streetGrid.ts';
import { markUnsure } from './cuts.ts';
import { grown, type Workspace } from './workspace.ts';

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
  const { edges, borderEdge, nextBorder } = ws;
  const { grid } = ws.network.streets;
  const longitude = westOfColumn(grid, column + JUDGED_AT);
  let isInsideAfter = isInside;
  let isJudgedInside = isInside;
  let isSure = true;
  let near = 0;
  let nearNumbers = ws.near;
  for (let entry = ws.firstBorder[boxCell]!; entry > 0; entry = nextBorder[entry]!) {
    const at = 4 * borderEdge[entry]!;
    const px = edges[at]!;
    const py = edges[at + 1]!;
    const qx = edges[at + 2]!;
    const qy = edges[at + 3]!;
    const turn = surelyTurn(px, py, qx, qy, longitude, latitude);
    if (turn === 0) isSure = false;
    // an end that lies on the level line counts as below it
    if (
      py > latitude !== qy > latitude &&
      columnOf(grid, px + ((latitude - py) / (qy - py)) * (qx - px)) === column
    ) {
      isInsideAfter = !isInsideAfter;
      const isWest = turn < 0 === qy > py;
      if (isWest) isJudgedInside = !isJudgedInside;
    }
    if (near + NEAR_SIZE > nearNumbers.length) nearNumbers = ws.near = grown(nearNumbers);
    nearNumbers[near] = px;
    nearNumbers[near + 1] = py;
    nearNumbers[near + 2] = qx - px;
    nearNumbers[near + 3] = qy - py;
    nearNumbers[near + 4] = turn;
    near += NEAR_SIZE;
  }
  // without a sure place to come from nothing is sure
  ws.nearCount = isSure ? near : -1;
  ws.judgedLng = longitude;
  ws.judgedLat = latitude;
  ws.isJudgedInside = isJudgedInside ? 1 : 0;
  judgeHome(ws, cell);
  return isInsideAfter;
}

const NEAR_SIZE = 5;

function judgeHome(ws: Workspace, cell: number): void {
  const { frontage } = ws.network;
  const { coordStart, lngLat, grid } = ws.network.streets;
  const end = grid.homeStart[cell + 1]!;
  for (let segment = grid.homeStart[cell]!; segment < end; segment++) {
    const at = 2 * coordStart[segment]!;
    const x = lngLat[at]!;
    const y = lngLat[at + 1]!;
    if (frontage) {
      const dx = frontage[at]!;
      const dy = frontage[at + 1]!;
      noteStart(ws, 2 * segment, startOf(ws, x + dx, y + dy));
      noteStart(ws, 2 * segment + 1, startOf(ws, x - dx, y - dy));
    } else noteStart(ws, segment, startOf(ws, x, y));
  }
}

const UNSURE = 2;

/** Where a track starts: as the judged place lies, unless an odd number of edges comes between. */
function startOf(ws: Workspace, x: number, y: number): number {
  const { near, nearCount, judgedLng, judgedLat, doubt } = ws;
  const wayX = x - judgedLng;
  const wayY = y - judgedLat;
  const wayMargin = 2 * (Math.abs(wayX) + Math.abs(wayY)) * doubt;
  let inside = ws.isJudgedInside;
  let unsure = Number(nearCount < 0);
  for (let at = 0; at < nearCount; at += NEAR_SIZE) {
    const px = near[at]!;
    const py = near[at + 1]!;
    const dx = near[at + 2]!;
    const dy = near[at + 3]!;
    const turn = dx * (y - py) - dy * (x - px);
    const p = wayX * (py - judgedLat) - wayY * (px - judgedLng);
    const q = p + wayX * dy - wayY * dx;
    inside ^= Number(turn * near[at + 4]! < 0) & Number(p * q < 0);
    unsure |=
      Number(Math.abs(turn) <= (dx + Math.abs(dy)) * doubt) |
      Number(Math.abs(p) <= wayMargin) |
      Number(Math.abs(q) <= wayMargin);
  }
  return unsure === 0 ? inside : UNSURE;
}

function noteStart(ws: Workspace, track: number, start: number): void {
  if (start === UNSURE) markUnsure(ws, track);
  else if (ws.cutOf[track]! > 0) ws.cutStart[ws.cutOf[track]! - 1] = start;
  else {
    if (ws.wholeCount === ws.whole.length) ws.whole = grown(ws.whole);
    ws.whole[ws.wholeCount] = track;
    ws.wholeCount += start;
  }
}
