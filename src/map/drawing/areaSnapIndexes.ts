import { intersectBBoxes } from '#geo/geometry/bbox.ts';
import { buildSnapIndex, type SnapIndex } from '#geo/geometry/snapIndex.ts';
import type { BBox } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { boxOfArea } from '#geo/plan/areaBox.ts';
import { areasSnapSource } from './areasSnapSource.ts';

/** Gives the indexes of the areas near a place. */
export type FindIndexes = (near: BBox) => readonly SnapIndex[];

/** Each is made when a corner first comes near: of the areas of a town, few are drawn beside. */
export function areaSnapIndexes(areas: readonly Area[]): FindIndexes {
  const boxes = areas.map(boxOfArea);
  const made = new Map<Area, SnapIndex>();
  const indexOf = (area: Area): SnapIndex => {
    const index = made.get(area) ?? buildSnapIndex(areasSnapSource([area]));
    made.set(area, index);
    return index;
  };
  return (near) => areas.filter((_, i) => boxes[i] && intersectBBoxes(boxes[i], near)).map(indexOf);
}
