import { areaBBox } from '#geo/geometry/bbox.ts';
import type { BBox } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from './area.ts';

const boxes = new WeakMap<Area, BBox | null>();

/**
 * The box around an area, or null for one without places. Areas are never changed, only replaced, so
 * each is looked at once.
 */
export function boxOfArea(area: Area): BBox | null {
  const known = boxes.get(area);
  if (known !== undefined) return known;
  const box = areaBBox(polygonsOf(area));
  boxes.set(area, box);
  return box;
}
