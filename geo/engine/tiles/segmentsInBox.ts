import type { BBox } from '#geo/geometry/types.ts';
import { segmentTree } from '#geo/streets/segmentTree.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { rememberedOnce } from '../remembered.ts';

/** Rows of the segments whose own box meets a box in degrees, ascending. */
export function segmentsInBox(streets: StreetsData, box: BBox): readonly number[] {
  const rows = treeOf(streets)?.search(...box) ?? [];
  return rows.sort((a, b) => a - b);
}

const treeOf = rememberedOnce(segmentTree);
