import { borderEditBetween } from '#geo/geometry/areas/borderEditBetween.ts';
import { editBorder } from '#geo/geometry/areas/borderEdit.ts';
import { onGridArea } from '#geo/geometry/areas/grid.ts';
import { shareCorners } from '#geo/geometry/areas/sharedCorners.ts';
import { areaOfPolygons, polygonsOf, type Area } from '#geo/plan/area.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { nearPlan } from '#src/state/nearPlan.ts';

/** What a sub-area and the neighbours whose border moves along look like, by id. */
export type MovedBorders = (area: Area) => ReadonlyMap<string, Area>;

/** Made once when a hand takes hold of a border, so that each step of it costs what it touches. */
export function movedBorders(plan: Plan, subArea: SubArea): MovedBorders {
  const beside = Object.values(nearPlan(plan, [subArea.area]).subAreas).filter(
    ({ scenario }) => scenario === subArea.scenario,
  );
  const shared = shareCorners(new Map(beside.map(({ id, area }) => [id, polygonsOf(area)])));
  const before = polygonsOf(subArea.area);
  return (area) => {
    const after = onGridArea(polygonsOf(area));
    const edit = borderEditBetween(before, after);
    const changed = edit ? editBorder(shared, edit) : new Map([[subArea.id, after]]);
    return new Map([...changed].map(([id, polygons]) => [id, areaOfPolygons(polygons)] as const));
  };
}
