import { buildSnapIndex, type SnapIndex } from '#geo/geometry/snapIndex.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';

/** Nodes to stick to before lines: a border that turns at a junction meets its neighbours there. */
export function snapIndexOf({ lngLat, coordStart, segmentCount }: StreetsData): SnapIndex {
  const points = new Float64Array(4 * segmentCount);
  for (let segment = 0; segment < segmentCount; segment++) {
    const first = 2 * coordStart[segment]!;
    const last = 2 * coordStart[segment + 1]! - 2;
    points.set([lngLat[first]!, lngLat[first + 1]!, lngLat[last]!, lngLat[last + 1]!], 4 * segment);
  }
  // copies: the index is handed over to the page
  return buildSnapIndex({ points, lines: { coords: lngLat.slice(), starts: coordStart.slice() } });
}

/** What goes along when an index is handed over. */
export const buffersOf = ({ points, pointTree, coords, edgeStart, edgeTree }: SnapIndex) =>
  [points.buffer, pointTree, coords.buffer, edgeStart.buffer, edgeTree].filter(
    (buffer) => buffer instanceof ArrayBuffer,
  );
