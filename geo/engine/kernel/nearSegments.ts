import type { Workspace } from './workspace.ts';

// No branch here depends on where segments lie: a processor guesses those wrong half of the time,
// and that costs more than all the arithmetic.

/** Gathers the segments that pass through a run of cells, each once for the edge at hand. */
export function gatherSegments(ws: Workspace, firstCell: number, lastCell: number): void {
  const { seenBy, seenNumber, nearSegments } = ws;
  const { homeStart, visitorStart, visitors } = ws.network.streets.grid;
  let count = ws.nearCount;
  const homeEnd = homeStart[lastCell + 1]!;
  for (let segment = homeStart[firstCell]!; segment < homeEnd; segment++) {
    nearSegments[count] = segment;
    count += Number(seenBy[segment] !== seenNumber);
    seenBy[segment] = seenNumber;
  }
  const visitorEnd = visitorStart[lastCell + 1]!;
  for (let i = visitorStart[firstCell]!; i < visitorEnd; i++) {
    const segment = visitors[i]!;
    nearSegments[count] = segment;
    count += Number(seenBy[segment] !== seenNumber);
    seenBy[segment] = seenNumber;
  }
  ws.nearCount = count;
}

/**
 * Leaves out the gathered segments that surely no track crosses the edge with: those beside the line
 * through the edge, and those through whose own line the edge is beside.
 */
export function keepAcross(ws: Workspace, edge: number): void {
  const { edges, nearSegments, nearCount } = ws;
  const { coordStart, lngLat, bulge } = ws.network.streets;
  const px = edges[4 * edge]!;
  const py = edges[4 * edge + 1]!;
  const dx = edges[4 * edge + 2]! - px;
  const dy = edges[4 * edge + 3]! - py;
  const reachLng = ws.reachLng + ws.doubt;
  const reachLat = ws.reachLat + ws.doubt;
  // a turn is the distance from the line times the length of the edge
  const reach = Math.abs(dx) * reachLat + Math.abs(dy) * reachLng;
  const across = Math.abs(dx) + Math.abs(dy);
  let count = 0;
  for (let i = 0; i < nearCount; i++) {
    const segment = nearSegments[i]!;
    const first = 2 * coordStart[segment]!;
    const last = 2 * coordStart[segment + 1]! - 2;
    const x = lngLat[first]! - px;
    const y = lngLat[first + 1]! - py;
    const wayX = lngLat[last]! - px - x;
    const wayY = lngLat[last + 1]! - py - y;
    const a = dx * y - dy * x;
    const b = a + dx * wayY - dy * wayX;
    const p = wayY * x - wayX * y;
    const q = p + wayX * dy - wayY * dx;
    const far = bulge[segment]!;
    const wayReach = Math.abs(wayX) * (reachLat + far) + Math.abs(wayY) * (reachLng + far);
    nearSegments[count] = segment;
    // twice the lesser of two numbers of one sign; of two signs less than 0
    count +=
      Number(Math.abs(a + b) - Math.abs(a - b) <= 2 * (reach + across * far)) &
      Number(Math.abs(p + q) - Math.abs(p - q) <= 2 * wayReach);
  }
  ws.nearCount = count;
}
