import { fail, succeed } from '#geo/result.ts';
import { scenarioSchema } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { entity, parse, type EditResult } from './problem.ts';
import { withdraw } from './withdraw.ts';

const newScenarioSchema = scenarioSchema.omit({ removes: true }).extend({
  note: scenarioSchema.shape.note.default(''),
});

/** A new scenario, in which nothing is planned yet. `input`: {id, name, note?}. */
export function addScenario(plan: Plan, input: unknown): EditResult {
  const parsed = parse(newScenarioSchema, input);
  if (!parsed.ok) return parsed;
  const scenario = { ...parsed.value, removes: [] };
  if (Object.hasOwn(plan.scenarios, scenario.id)) {
    return fail({ code: 'edit/id-in-use', kind: 'scenarios', id: scenario.id });
  }
  return succeed({
    label: { code: 'scenario/add', name: scenario.name },
    puts: [{ kind: 'scenarios', entity: scenario }],
    deletes: [],
  });
}

/** Another name or note for a scenario; what is planned in it has edits of its own. */
export function updateScenario(
  plan: Plan,
  input: {
    readonly id: string;
    readonly fields: { readonly name?: string; readonly note?: string };
  },
): EditResult {
  const found = entity(plan, 'scenarios', input.id);
  if (!found.ok) return found;
  const { id, removes } = found.value;
  const parsed = parse(scenarioSchema, { ...found.value, ...input.fields, id, removes });
  if (!parsed.ok) return parsed;
  return succeed({
    label: { code: 'scenario/update', name: parsed.value.name },
    puts: [{ kind: 'scenarios', entity: parsed.value }],
    deletes: [],
  });
}

/** Removes a scenario with all that is planned in it. Now stays as it is. */
export function removeScenario(plan: Plan, input: { readonly id: string }): EditResult {
  const found = entity(plan, 'scenarios', input.id);
  if (!found.ok) return found;
  const plannedHere = (kind: 'groups' | 'links' | 'subAreas') =>
    new Set(
      Object.values(plan[kind]).flatMap(({ id, scenario }) => (scenario === input.id ? [id] : [])),
    );
  const { puts, deletes } = withdraw(plan, {
    groups: plannedHere('groups'),
    links: plannedHere('links'),
    subAreas: plannedHere('subAreas'),
  });
  return succeed({
    label: { code: 'scenario/remove', name: found.value.name },
    puts,
    deletes: [...deletes, { kind: 'scenarios', id: input.id }],
  });
}
