import Flatbush from 'flatbush';
import type { StreetsData } from './streetsData.ts';

/** The boxes of the segments in a tree, row by row; null without segments. */
export function segmentTree({ segmentCount, coordStart, lngLat }: StreetsData): Flatbush | null {
  if (segmentCount === 0) return null;
  const tree = new Flatbush(segmentCount);
  for (let segment = 0; segment < segmentCount; segment++) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = 2 * coordStart[segment + 1]!;
    for (let at = 2 * coordStart[segment]!; at < end; at += 2) {
      west = Math.min(west, lngLat[at]!);
      east = Math.max(east, lngLat[at]!);
      south = Math.min(south, lngLat[at + 1]!);
      north = Math.max(north, lngLat[at + 1]!);
    }
    tree.add(west, south, east, north);
  }
  tree.finish();
  return tree;
}
