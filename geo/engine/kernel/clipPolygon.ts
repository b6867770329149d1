import { polygonEdges } from '#geo/geometry/polygonEdges.ts';
import { preparePolygon, type PreparedPolygon } from '#geo/geometry/preparedPolygon.ts';
import type { Polygon } from '#geo/geometry/types.ts';
import type { AreaLines } from './areaLines.ts';
import { judgeCells } from './judgeCells.ts';
import { meetBorder } from './meetBorder.ts';
import { findParts } from './partsOfCuts.ts';
import type { Workspace } from './workspace.ts';

/**
 * The tracks in a polygon of any number of rings (even-odd) or on its border, to the bit as
 * `clipLine` has them. What plain arithmetic is sure of is decided by it; any other track is
 * followed exactly.
 */
export function clipPolygon(ws: Workspace, polygon: Polygon): AreaLines {
  // what was found before counts no more
  for (let cut = 0; cut < ws.cutCount; cut++) ws.cutOf[ws.cutTrack[cut]!] = 0;
  const { edgeCount, edges } = polygonEdges(polygon);
  ws.edgeCount = edgeCount;
  ws.edges = edges;
  ws.cutCount = 0;
  ws.crossingCount = 0;
  meetBorder(ws);
  judgeCells(ws);
  let prepared: PreparedPolygon | null = null;
  findParts(ws, () => (prepared ??= preparePolygon(polygon)));
  return ws;
}
