import {
  deletingCorner,
  editBorder,
  insertingCorner,
  movingCorner,
  type BorderEdit,
} from '#geo/geometry/areas/borderEdit.ts';
import { borderEditBetween } from '#geo/geometry/areas/borderEditBetween.ts';
import { cornerKey, shareCorners, type Areas } from '#geo/geometry/areas/sharedCorners.ts';
import { onGridArea } from '#geo/geometry/areas/grid.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { fail } from '#geo/result.ts';
import { areaSchema, polygonsOf } from '../area.ts';
import type { SubArea } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { entity, parse, type EditResult } from './problem.ts';
import { areasNear, shapeChange } from './shapes.ts';

/**
 * Moves a corner of a sub-area, and of every one that has it too. A corner that comes to lie on
 * another sub-area's border becomes a corner of that one.
 */
export function moveCorner(
  plan: Plan,
  input: { readonly id: string; readonly corner: LngLat; readonly to: LngLat },
): EditResult {
  return editCorners(plan, input.id, input.corner, movingCorner(input.corner, input.to));
}

/** Takes a corner away, out of every sub-area that has it. */
export function removeCorner(
  plan: Plan,
  input: { readonly id: string; readonly corner: LngLat },
): EditResult {
  return editCorners(plan, input.id, input.corner, deletingCorner(input.corner));
}

/** Puts a corner into an edge of a sub-area, and of every one that has it too: on it or beside it. */
export function insertCorner(
  plan: Plan,
  input: { readonly id: string; readonly edge: readonly [LngLat, LngLat]; readonly at: LngLat },
): EditResult {
  return editCorners(plan, input.id, input.edge[0], insertingCorner(input.edge, input.at));
}

/**
 * Gives a sub-area the shape into which it was drawn. Corners that it shares move along in its
 * neighbours, and go and come there; where it only has corners of its own nobody follows.
 */
export function reshapeSubArea(
  plan: Plan,
  input: { readonly id: string; readonly area: unknown },
): EditResult {
  const found = entity(plan, 'subAreas', input.id);
  if (!found.ok) return found;
  const parsed = parse(areaSchema, input.area);
  if (!parsed.ok) return parsed;
  const after = onGridArea(polygonsOf(parsed.value));
  const areas = areasNear(plan, found.value, after.flat(2));
  const edit = borderEditBetween(areas.get(input.id)!, after);
  // rings that came or went have no corners to follow
  const changed = edit ? editBorder(shareCorners(areas), edit) : new Map([[input.id, after]]);
  return done(plan, found.value, areas, changed);
}

function editCorners(plan: Plan, id: string, corner: LngLat, edit: BorderEdit): EditResult {
  const found = entity(plan, 'subAreas', id);
  if (!found.ok) return found;
  const reach = [...edit.moved.values(), ...[...edit.inserted.values()].flat()];
  const areas = areasNear(
    plan,
    found.value,
    reach.filter((place) => place !== null),
  );
  const isThere = areas
    .get(id)!
    .flat(2)
    .some((place) => cornerKey(place) === cornerKey(corner));
  if (!isThere) return fail({ code: 'edit/no-corner' });
  const changed = editBorder(shareCorners(areas), edit);
  return done(plan, found.value, areas, changed);
}

function done(plan: Plan, subArea: SubArea, areas: Areas, changed: Areas): EditResult {
  if (changed.size === 0) return fail({ code: 'edit/nothing' });
  return shapeChange(plan, areas, changed, (count) =>
    count > 1 ? { code: 'subArea/border', count } : { code: 'subArea/reshape', name: subArea.name },
  );
}
