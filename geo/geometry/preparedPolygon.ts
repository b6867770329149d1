import { polygonEdges, type PolygonEdges } from './polygonEdges.ts';
import type { Polygon } from './types.ts';

/**
 * The edges of a polygon's rings, found fast by latitude: its box is cut into bands, and each band
 * lists the edges that reach into it.
 */
export interface PreparedPolygon extends PolygonEdges {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly bandsPerDegree: number;
  /** one a band, and the end of the last */
  readonly bandStart: Uint32Array;
  readonly bandEdges: Uint32Array;
}

const MAX_BANDS = 256;

/** Prepares a polygon, of any number of rings, for many questions. */
export function preparePolygon(polygon: Polygon): PreparedPolygon {
  const { edgeCount, edges } = polygonEdges(polygon);
  const box = boxOf(edges);
  const bandCount = Math.min(MAX_BANDS, Math.ceil(2 * Math.sqrt(edgeCount)));
  const height = box.north - box.south;
  const bandsPerDegree = height > 0 ? bandCount / height : 0;
  const bare = { edgeCount, edges, ...box, bandsPerDegree };
  return { ...bare, ...fillBands(bare, bandCount) };
}

/** The band of a latitude; of one outside the polygon, the nearest. */
export function bandOf(
  { south, bandsPerDegree, bandStart }: PreparedPolygon,
  latitude: number,
): number {
  return clampedBand((latitude - south) * bandsPerDegree, bandStart.length - 1);
}

/** The lowest band in which an edge is listed. */
export function lowestBand(polygon: PreparedPolygon, edge: number): number {
  const { edges } = polygon;
  return bandOf(polygon, Math.min(edges[4 * edge + 1]!, edges[4 * edge + 3]!));
}

const clampedBand = (band: number, count: number) =>
  Math.max(0, Math.min(count - 1, Math.floor(band)));

function boxOf(edges: Float64Array) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let i = 0; i < edges.length; i += 2) {
    box.west = Math.min(box.west, edges[i]!);
    box.east = Math.max(box.east, edges[i]!);
    box.south = Math.min(box.south, edges[i + 1]!);
    box.north = Math.max(box.north, edges[i + 1]!);
  }
  return box;
}

function fillBands(
  { edgeCount, edges, south, bandsPerDegree }: Omit<PreparedPolygon, 'bandStart' | 'bandEdges'>,
  bandCount: number,
) {
  const bandAt = (latitude: number) => clampedBand((latitude - south) * bandsPerDegree, bandCount);
  const eachListing = (visit: (band: number, edge: number) => void) => {
    for (let edge = 0; edge < edgeCount; edge++) {
      const [a, b] = [bandAt(edges[4 * edge + 1]!), bandAt(edges[4 * edge + 3]!)];
      for (let band = Math.min(a, b); band <= Math.max(a, b); band++) visit(band, edge);
    }
  };
  const bandStart = new Uint32Array(bandCount + 1);
  eachListing((band) => bandStart[band + 1]!++);
  for (let band = 0; band < bandCount; band++) bandStart[band + 1]! += bandStart[band]!;
  const bandEdges = new Uint32Array(bandStart[bandCount]!);
  const next = bandStart.slice();
  eachListing((band, edge) => (bandEdges[next[band]!++] = edge));
  return { bandStart, bandEdges };
}
