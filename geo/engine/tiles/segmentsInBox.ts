import Flatbush from 'flatbush';
import type { BBox } from '#geo/geometry/types.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { rememberedOnce } from '../remembered.ts';

/** Rows of the segments whose own box meets a box in degrees, ascending. */
export function segmentsInBox(streets: StreetsData, box: BBox): readonly number[] {
  if (streets.segmentCount === 0) return [];
  return treeOf(streets)
    .search(...box)
    .sort((a, b) => a - b);
}

const treeOf = rememberedOnce(({ segmentCount, coordStart, lngLat }: StreetsData): Flatbush => {
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
});
