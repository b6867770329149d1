import {
  borderProblem,
  changedBBox,
  type BorderProblem,
} from '#geo/geometry/areas/borderProblem.ts';
import { joinBorders } from '#geo/geometry/areas/joinBorders.ts';
import type { Areas } from '#geo/geometry/areas/sharedCorners.ts';
import { areaBBox, intersectBBoxes, joinBBoxes } from '#geo/geometry/bbox.ts';
import type { BBox, LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { fail, succeed } from '#geo/result.ts';
import { areaOfPolygons, polygonsOf } from '../area.ts';
import { boxOfArea } from '../areaBox.ts';
import type { ChangeLabel, Put } from '../change.ts';
import type { SubArea } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { coloursApart } from './coloursApart.ts';
import type { EditProblem, EditResult } from './problem.ts';

/** The sub-areas that share borders with one, itself included: those of the same scenario. */
export function areasBeside(plan: Plan, { scenario }: Pick<SubArea, 'scenario'>): Areas {
  return new Map(
    Object.values(plan.subAreas)
      .filter((subArea) => subArea.scenario === scenario)
      .map(({ id, area }) => [id, polygonsOf(area)]),
  );
}

/**
 * Of those, the ones that can have to do with a new shape of one: what comes near it, and what comes
 * near that, as a neighbour that moves along has neighbours of its own.
 */
export function areasNear(plan: Plan, subArea: SubArea, reach: readonly LngLat[]): Areas {
  const subAreas = Object.values(plan.subAreas).filter(
    ({ scenario }) => scenario === subArea.scenario,
  );
  const nearTo = (box: BBox | null) =>
    subAreas.filter(({ area }) => {
      const there = boxOfArea(area);
      return box && there && intersectBBoxes(box, there);
    });
  const box = joinBBoxes([boxOfArea(subArea.area), areaBBox([[reach]])]);
  const near = joinBBoxes([box, ...nearTo(box).map(({ area }) => boxOfArea(area))]);
  return new Map(nearTo(near).map(({ id, area }) => [id, polygonsOf(area)]));
}

/**
 * A change that gives sub-areas other shapes, with every border that they touch made one border. Or
 * what is wrong with it: nobody comes to lie over a neighbour unasked.
 */
export function shapeChange(
  plan: Plan,
  areas: Areas,
  changed: Areas,
  label: (count: number) => ChangeLabel,
): EditResult {
  // joining would make something of a border that crosses itself
  const problem = borderProblem(areas, changed);
  if (problem) return fail(editProblem(plan, problem));
  const after = joined(areas, changed);
  const puts = [...after].map(([id, area]) => reshaped(plan.subAreas[id]!, area));
  return coloursApart(plan, succeed({ label: label(changed.size), puts, deletes: [] }));
}

/** What changes of areas, or comes to them, with what their neighbours get of it. */
export function joined(areas: Areas, changed: Areas): Areas {
  const now = new Map([...areas, ...changed]);
  const boxes = [...changed].map(([id, area]) => changedBBox(areas.get(id) ?? [], area));
  const around = boxes.filter((box) => box !== null);
  return new Map([...changed, ...joinBorders(now, around)]);
}

export function reshaped(subArea: SubArea, area: MultiPolygon): Put {
  return { kind: 'subAreas', entity: { ...subArea, area: areaOfPolygons(area) } };
}

export function editProblem(plan: Plan, problem: BorderProblem): EditProblem {
  if (problem.code === 'area/invalid') return { code: 'edit/area', reason: problem.reason };
  const nameOf = (id: string) => plan.subAreas[id]?.name ?? '';
  return { code: 'edit/overlap', name: nameOf(problem.area), other: nameOf(problem.other) };
}
