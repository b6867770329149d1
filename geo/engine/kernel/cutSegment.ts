import { surelyTurn, TURN_ERROR } from '#geo/geometry/surelyTurn.ts';
import { addCrossing, markUnsure } from './cuts.ts';
import type { Workspace } from './workspace.ts';

/** Notes where the tracks of a segment cross an edge of the border. */
export function cutSegment(ws: Workspace, segment: number, edge: number): void {
  if (isBeside(ws, segment, edge)) return;
  if (ws.tracksPerSegment === 1) {
    cutTrack(ws, segment, edge, segment, 0);
  } else {
    cutTrack(ws, segment, edge, 2 * segment, 1);
    cutTrack(ws, segment, edge, 2 * segment + 1, -1);
  }
}

/** Whether all tracks of a segment surely lie on one side of the line through an edge. */
function isBeside(ws: Workspace, segment: number, edge: number): boolean {
  const { coordStart, lngLat } = ws.network.streets;
  const px = ws.edges[4 * edge]!;
  const py = ws.edges[4 * edge + 1]!;
  const qx = ws.edges[4 * edge + 2]!;
  const qy = ws.edges[4 * edge + 3]!;
  // a turn is the distance from the line times the length of the edge; this is that of the reach
  const near = (qx - px) * ws.reachLat + Math.abs(qy - py) * ws.reachLng;
  const end = 2 * coordStart[segment + 1]!;
  let isLeft = false;
  let isRight = false;
  for (let at = 2 * coordStart[segment]!; at < end; at += 2) {
    const x = lngLat[at]!;
    const y = lngLat[at + 1]!;
    const left = (qy - y) * (px - x);
    const right = (qx - x) * (py - y);
    const margin = near + TURN_ERROR * Math.abs(left + right);
    if (left - right > margin) isLeft = true;
    else if (right - left > margin) isRight = true;
    else return false;
    if (isLeft && isRight) return false;
  }
  return true;
}

/** `sign`: 1 displaces the middle to the left, -1 to the right, 0 not at all. */
function cutTrack(
  ws: Workspace,
  segment: number,
  edge: number,
  track: number,
  sign: -1 | 0 | 1,
): void {
  const { frontage } = ws.network;
  const { coordStart, lngLat } = ws.network.streets;
  const px = ws.edges[4 * edge]!;
  const py = ws.edges[4 * edge + 1]!;
  const qx = ws.edges[4 * edge + 2]!;
  const qy = ws.edges[4 * edge + 3]!;
  const start = coordStart[segment]!;
  const end = coordStart[segment + 1]!;
  let ax = 0;
  let ay = 0;
  let a = 0;
  for (let place = start; place < end; place++) {
    let bx = lngLat[2 * place]!;
    let by = lngLat[2 * place + 1]!;
    if (frontage) {
      bx += sign * frontage[2 * place]!;
      by += sign * frontage[2 * place + 1]!;
    }
    const b = surelyTurn(px, py, qx, qy, bx, by);
    if (place > start && !(a > 0 && b > 0) && !(a < 0 && b < 0)) {
      const areApart =
        (ax > qx && bx > qx) ||
        (ax < px && bx < px) ||
        (ay > py && by > py && ay > qy && by > qy) ||
        (ay < py && by < py && ay < qy && by < qy);
      if (!areApart) {
        const p = surelyTurn(ax, ay, bx, by, px, py);
        const q = surelyTurn(ax, ay, bx, by, qx, qy);
        if (a === 0 || b === 0 || p === 0 || q === 0) return markUnsure(ws, track);
        if (p > 0 !== q > 0) addCrossing(ws, track, segment, place - 1, a / (a - b));
      }
    }
    ax = bx;
    ay = by;
    a = b;
  }
}
