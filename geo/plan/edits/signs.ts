import { fail, succeed } from '#geo/result.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { signSchema, type Sign } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { entity, missing, parse, type EditResult } from './problem.ts';

/** A sign that the coordinator puts down. `input`: a sign. */
export function addSign(plan: Plan, input: unknown): EditResult {
  const parsed = parse(signSchema, input);
  if (!parsed.ok) return parsed;
  const sign = parsed.value;
  if (Object.hasOwn(plan.signs, sign.id)) {
    return fail({ code: 'edit/id-in-use', kind: 'signs', id: sign.id });
  }
  const problem = missing(plan, 'groups', [sign.group]);
  if (problem) return fail(problem);
  return succeed({
    label: { code: 'sign/add', name: plan.groups[sign.group]!.name },
    puts: [{ kind: 'signs', entity: sign }],
    deletes: [],
  });
}

/** Moves a sign to another place; `street` is what it stands along there. */
export function moveSign(
  plan: Plan,
  input: { readonly id: string; readonly at: LngLat; readonly street: string },
): EditResult {
  const found = entity(plan, 'signs', input.id);
  if (!found.ok) return found;
  const parsed = parse(signSchema, { ...found.value, at: input.at, street: input.street });
  if (!parsed.ok) return parsed;
  return succeed({
    label: { code: 'sign/move', name: plan.groups[found.value.group]!.name },
    puts: [{ kind: 'signs', entity: parsed.value }],
    deletes: [],
  });
}

export function removeSigns(plan: Plan, input: { readonly ids: readonly string[] }): EditResult {
  const problem = missing(plan, 'signs', input.ids);
  if (problem) return fail(problem);
  if (input.ids.length === 0) return fail({ code: 'edit/nothing' });
  return succeed({
    label: { code: 'sign/remove', count: input.ids.length },
    puts: [],
    deletes: input.ids.map((id) => ({ kind: 'signs', id }) as const),
  });
}

/** Puts proposed signs in the place of all that the groups in `groups` have. */
export function proposeSigns(
  plan: Plan,
  input: { readonly groups: readonly string[]; readonly signs: readonly Sign[] },
): EditResult {
  const problem = missing(plan, 'groups', [
    ...input.groups,
    ...input.signs.map(({ group }) => group),
  ]);
  if (problem) return fail(problem);
  const isAnew = new Set(input.groups);
  const gone = Object.values(plan.signs).filter(({ group }) => isAnew.has(group));
  if (gone.length + input.signs.length === 0) return fail({ code: 'edit/nothing' });
  return succeed({
    label: { code: 'sign/propose', count: input.signs.length },
    puts: input.signs.map((sign) => ({ kind: 'signs', entity: sign }) as const),
    deletes: gone.map(({ id }) => ({ kind: 'signs', id }) as const),
  });
}
