import { areaBBox, intersectBBoxes, joinBBoxes } from '#geo/geometry/bbox.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import type { Plan } from '#geo/plan/plan.ts';

/**
 * The plan with only the sub-areas near some areas: what is done to those areas touches no other, and
 * an edit need not look at all of a town.
 */
export function nearPlan(plan: Plan, areas: readonly Area[]): Plan {
  const box = joinBBoxes(areas.map((area) => areaBBox(polygonsOf(area))));
  const isNear = ({ area }: { readonly area: Area }) => {
    const other = areaBBox(polygonsOf(area));
    return box !== null && other !== null && intersectBBoxes(box, other) !== null;
  };
  const near = Object.entries(plan.subAreas).filter(([, subArea]) => isNear(subArea));
  return { ...plan, subAreas: Object.fromEntries(near) };
}
