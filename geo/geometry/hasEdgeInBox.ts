import { bandOf, type PreparedPolygon } from './preparedPolygon.ts';
import type { BBox } from './types.ts';

/**
 * Whether the box of an edge of the polygon meets a box. If not, all places in that box lie on the
 * same side of the border: all inside or all outside.
 */
export function hasEdgeInBox(polygon: PreparedPolygon, [west, south, east, north]: BBox): boolean {
  const { edges, bandStart, bandEdges } = polygon;
  if (west > polygon.east || east < polygon.west) return false;
  if (south > polygon.north || north < polygon.south) return false;
  const end = bandStart[bandOf(polygon, north) + 1]!;
  for (let i = bandStart[bandOf(polygon, south)]!; i < end; i++) {
    const at = 4 * bandEdges[i]!;
    // canonical edges run east
    if (edges[at]! > east || edges[at + 2]! < west) continue;
    const [a, b] = [edges[at + 1]!, edges[at + 3]!];
    if (Math.max(a, b) >= south && Math.min(a, b) <= north) return true;
  }
  return false;
}
