import { ringsProblem } from '#geo/geometry/ringsProblem.ts';
import { fail, succeed } from '#geo/result.ts';
import { polygonsOf, type Area } from '../area.ts';
import type { Put } from '../change.ts';
import { subAreaSchema, type SubArea } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { personsOf } from '../subAreaPersons.ts';
import type { Target } from '../target.ts';
import { entity, missing, parse, type EditProblem, type EditResult } from './problem.ts';

const newSubAreaSchema = subAreaSchema.extend({
  contactPersons: subAreaSchema.shape.contactPersons.default([]),
  note: subAreaSchema.shape.note.default(''),
  scenario: subAreaSchema.shape.scenario.default(null),
});

/** A new sub-area. `input`: {id, name, colour, area, contactPersons?, deputies?, note?, scenario?}. */
export function addSubArea(plan: Plan, input: unknown): EditResult {
  const parsed = parse(newSubAreaSchema, input);
  if (!parsed.ok) return parsed;
  const subArea = parsed.value;
  if (Object.hasOwn(plan.subAreas, subArea.id)) {
    return fail({ code: 'edit/id-in-use', kind: 'subAreas', id: subArea.id });
  }
  return putSubArea(plan, subArea, 'subArea/add');
}

/** Other values for some fields of a sub-area. `fields`: any of its fields but the id. */
export function updateSubArea(plan: Plan, input: { id: string; fields: object }): EditResult {
  const found = entity(plan, 'subAreas', input.id);
  if (!found.ok) return found;
  const parsed = parse(subAreaSchema, { ...found.value, ...input.fields, id: input.id });
  if (!parsed.ok) return parsed;
  return putSubArea(
    plan,
    parsed.value,
    'area' in input.fields ? 'subArea/reshape' : 'subArea/update',
  );
}

/** Removes a sub-area, and every link and sign-up's hold on it. */
export function removeSubArea(plan: Plan, input: { id: string }): EditResult {
  const found = entity(plan, 'subAreas', input.id);
  if (!found.ok) return found;
  const holdsIt = ({ target }: { target: Target }) =>
    target.kind === 'subArea' && target.subArea === input.id;
  const links = Object.values(plan.links).filter(holdsIt);
  const exclusions = Object.values(plan.exclusions).filter(holdsIt);
  const signUps = Object.values(plan.signUps).flatMap((signUp): Put[] =>
    'subArea' in signUp && signUp.subArea === input.id
      ? [{ kind: 'signUps', entity: { ...signUp, subArea: null } }]
      : [],
  );
  return succeed({
    label: { code: 'subArea/remove', name: found.value.name },
    puts: signUps,
    deletes: [
      { kind: 'subAreas', id: input.id },
      ...links.map(({ id }) => ({ kind: 'links', id }) as const),
      ...exclusions.map(({ id }) => ({ kind: 'exclusions', id }) as const),
    ],
  });
}

function putSubArea(
  plan: Plan,
  subArea: SubArea,
  code: 'subArea/add' | 'subArea/update' | 'subArea/reshape',
): EditResult {
  const problem =
    areaProblem(subArea.area) ??
    missing(plan, 'persons', personsOf(subArea)) ??
    missing(plan, 'scenarios', subArea.scenario ? [subArea.scenario] : []);
  if (problem) return fail(problem);
  return succeed({
    label: { code, name: subArea.name },
    puts: [{ kind: 'subAreas', entity: subArea }],
    deletes: [],
  });
}

function areaProblem(area: Area): EditProblem | null {
  for (const polygon of polygonsOf(area)) {
    const reason = ringsProblem(polygon);
    if (reason) return { code: 'edit/area', reason };
  }
  return null;
}
