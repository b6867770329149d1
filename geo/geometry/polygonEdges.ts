import type { LngLat, Polygon } from './types.ts';

/** Every edge of a polygon's rings that has a length, in the order of the rings. */
export interface PolygonEdges {
  readonly edgeCount: number;
  /**
   * Four an edge: longitude and latitude of its first end, then of its second. Every edge runs from
   * its end that comes first by longitude, then latitude. So the two areas on either side of a
   * border hold bit for bit the same edge, whichever way their rings run.
   */
  readonly edges: Float64Array;
}

export function polygonEdges(polygon: Polygon): PolygonEdges {
  const most = polygon.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0);
  const edges = new Float64Array(4 * most);
  let edgeCount = 0;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      if (writeEdge(edges, 4 * edgeCount, ring[i - 1]!, ring[i]!)) edgeCount++;
    }
  }
  return { edgeCount, edges: edges.subarray(0, 4 * edgeCount) };
}

/** Writes an edge the way it runs; a place given twice is none. */
function writeEdge(edges: Float64Array, at: number, a: LngLat, b: LngLat): boolean {
  const isSwapped = b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]);
  const start = isSwapped ? b : a;
  const end = isSwapped ? a : b;
  if (start[0] === end[0] && start[1] === end[1]) return false;
  edges[at] = start[0];
  edges[at + 1] = start[1];
  edges[at + 2] = end[0];
  edges[at + 3] = end[1];
  return true;
}
