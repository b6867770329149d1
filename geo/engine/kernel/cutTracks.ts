import { surelyTurn } from '#geo/geometry/surelyTurn.ts';
import { addCrossing, markUnsure } from './cuts.ts';
import type { Workspace } from './workspace.ts';

/** Notes where the tracks of the gathered segments cross an edge of the border. */
export function cutTracks(ws: Workspace, edge: number): void {
  const { nearSegments, nearCount } = ws;
  for (let i = 0; i < nearCount; i++) {
    const segment = nearSegments[i]!;
    if (ws.tracksPerSegment === 1) {
      cutTrack(ws, edge, segment, segment, 0);
    } else {
      cutTrack(ws, edge, segment, 2 * segment, 1);
      cutTrack(ws, edge, segment, 2 * segment + 1, -1);
    }
  }
}

/** `sign`: 1 displaces the middle to the left, -1 to the right, 0 not at all. */
function cutTrack(
  ws: Workspace,
  edge: number,
  segment: number,
  track: number,
  sign: -1 | 0 | 1,
): void {
  const { frontage } = ws.network;
  const { coordStart, lngLat } = ws.network.streets;
  const { edges, doubt } = ws;
  const px = edges[4 * edge]!;
  const py = edges[4 * edge + 1]!;
  const dx = edges[4 * edge + 2]! - px;
  const dy = edges[4 * edge + 3]! - py;
  const margin = (dx + Math.abs(dy)) * doubt;
  const end = coordStart[segment + 1]!;
  let place = coordStart[segment]!;
  let ax = 0;
  let ay = 0;
  let a = Infinity;
  for (; place < end; place++) {
    let bx = lngLat[2 * place]!;
    let by = lngLat[2 * place + 1]!;
    if (frontage) {
      bx += sign * frontage[2 * place]!;
      by += sign * frontage[2 * place + 1]!;
    }
    const b = dx * (by - py) - dy * (bx - px);
    if (Math.abs(a + b) - Math.abs(a - b) <= 2 * margin) {
      // across the line through the edge: but within the edge?
      const wayX = bx - ax;
      const wayY = by - ay;
      const p = wayX * (py - ay) - wayY * (px - ax);
      const q = p + wayX * dy - wayY * dx;
      const wayMargin = 2 * (Math.abs(wayX) + Math.abs(wayY)) * doubt;
      if (Math.abs(p + q) - Math.abs(p - q) <= 2 * wayMargin) {
        meetEdge(ws, edge, segment, track, place - 1, ax, ay, bx, by);
      }
    }
    ax = bx;
    ay = by;
    a = b;
  }
}

function meetEdge(
  ws: Workspace,
  edge: number,
  segment: number,
  track: number,
  place: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  const { edges } = ws;
  const px = edges[4 * edge]!;
  const py = edges[4 * edge + 1]!;
  const qx = edges[4 * edge + 2]!;
  const qy = edges[4 * edge + 3]!;
  const a = surelyTurn(px, py, qx, qy, ax, ay);
  const b = surelyTurn(px, py, qx, qy, bx, by);
  const p = surelyTurn(ax, ay, bx, by, px, py);
  const q = surelyTurn(ax, ay, bx, by, qx, qy);
  if (a * b < 0 && p * q < 0) addCrossing(ws, track, segment, place, a / (a - b));
  else if (!(a * b > 0) && !(p * q > 0)) {
    const areApart =
      (ax > qx && bx > qx) ||
      (ax < px && bx < px) ||
      Math.min(ay, by) > Math.max(py, qy) ||
      Math.max(ay, by) < Math.min(py, qy);
    if (!areApart) markUnsure(ws, track);
  }
}
