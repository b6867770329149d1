import { fail, succeed } from '#geo/result.ts';
import { exclusionSchema } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { sameTarget } from '../sameTarget.ts';
import { missing, parse, type EditResult } from './problem.ts';

const newExclusionSchema = exclusionSchema.extend({
  note: exclusionSchema.shape.note.default(''),
});

/** Marks a piece of town "telt niet mee". `input`: {id, target, note?}. */
export function addExclusion(plan: Plan, input: unknown): EditResult {
  const parsed = parse(newExclusionSchema, input);
  if (!parsed.ok) return parsed;
  const exclusion = parsed.value;
  if (Object.hasOwn(plan.exclusions, exclusion.id)) {
    return fail({ code: 'edit/id-in-use', kind: 'exclusions', id: exclusion.id });
  }
  const isPresent = Object.values(plan.exclusions).some(({ target }) =>
    sameTarget(target, exclusion.target),
  );
  if (isPresent) return fail({ code: 'edit/nothing' });
  const { target } = exclusion;
  const problem = missing(plan, 'subAreas', target.kind === 'subArea' ? [target.subArea] : []);
  if (problem) return fail(problem);
  return succeed({
    label: {
      code: 'exclusion/add',
      ...(target.kind === 'subArea' ? {} : { name: target.street.name }),
    },
    puts: [{ kind: 'exclusions', entity: exclusion }],
    deletes: [],
  });
}

/** Lets pieces count again. */
export function removeExclusions(plan: Plan, input: { ids: readonly string[] }): EditResult {
  const problem = missing(plan, 'exclusions', input.ids);
  if (problem) return fail(problem);
  if (input.ids.length === 0) return fail({ code: 'edit/nothing' });
  return succeed({
    label: { code: 'exclusion/remove', count: input.ids.length },
    puts: [],
    deletes: input.ids.map((id) => ({ kind: 'exclusions', id }) as const),
  });
}
