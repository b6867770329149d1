import { intersectBBoxes, joinBBoxes } from '#geo/geometry/bbox.ts';
import type { Area } from '#geo/plan/area.ts';
import { boxOfArea } from '#geo/plan/areaBox.ts';
import type { Plan } from '#geo/plan/plan.ts';

/** A plan, or the part of one that has the shapes. */
type WithShapes = Pick<Plan, 'subAreas'>;

/**
 * The plan with only the sub-areas near some areas: what is done to those areas touches no other, and
 * an edit need not look at all of a town.
 */
export function nearPlan<Shapes extends WithShapes>(plan: Shapes, areas: readonly Area[]): Shapes {
  const box = joinBBoxes(areas.map(boxOfArea));
  const isNear = ({ area }: { readonly area: Area }) => {
    const other = boxOfArea(area);
    return box !== null && other !== null && intersectBBoxes(box, other) !== null;
  };
  const near = Object.entries(plan.subAreas).filter(([, subArea]) => isNear(subArea));
  return { ...plan, subAreas: Object.fromEntries(near) };
}

/** The same, with what is near those: a neighbour that moves along has neighbours of its own. */
export function widelyNearPlan<Shapes extends WithShapes>(
  plan: Shapes,
  areas: readonly Area[],
): Shapes {
  const near = Object.values(nearPlan(plan, areas).subAreas).map(({ area }) => area);
  return nearPlan(plan, [...areas, ...near]);
}
