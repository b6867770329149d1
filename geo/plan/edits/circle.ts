import { fail, succeed } from '#geo/result.ts';
import { z } from 'zod';
import type { Put } from '../change.ts';
import { circleStatusSchema, personSchema } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { daySchema, idSchema } from '../text.ts';
import { entity, missing, parse, type EditResult } from './problem.ts';

const inputSchema = z.strictObject({
  ids: z.array(idSchema).max(100_000),
  status: circleStatusSchema,
  day: daySchema,
});

/** Another status among the administrators for some persons. `input`: {ids, status, day}. */
export function setCircleStatus(plan: Plan, input: unknown): EditResult {
  const parsed = parse(inputSchema, input);
  if (!parsed.ok) return parsed;
  const { ids, status, day } = parsed.value;
  const problem = missing(plan, 'persons', ids);
  if (problem) return fail(problem);
  const puts = ids.flatMap((id): Put[] => {
    const person = plan.persons[id]!;
    if ((person.circle?.status ?? 'toInvite') === status) return [];
    return [
      { kind: 'persons', entity: { ...person, circle: { ...person.circle, status, since: day } } },
    ];
  });
  if (puts.length === 0) return fail({ code: 'edit/nothing' });
  // no name: the label stays in the undo stack
  return succeed({ label: { code: 'person/circle', count: puts.length }, puts, deletes: [] });
}

/**
 * Whether a person lets the other administrators see their name and number: since a day, or not (null).
 */
export function setCircleConsent(
  plan: Plan,
  input: { readonly id: string; readonly since: string | null; readonly day: string },
): EditResult {
  const found = entity(plan, 'persons', input.id);
  if (!found.ok) return found;
  const { sharesSince: _, ...circle } = found.value.circle ?? {
    status: 'toInvite' as const,
    since: input.day,
  };
  const shared = input.since === null ? circle : { ...circle, sharesSince: input.since };
  const parsed = parse(personSchema, { ...found.value, circle: shared });
  if (!parsed.ok) return parsed;
  return succeed({
    label: { code: 'person/update' },
    puts: [{ kind: 'persons', entity: parsed.value }],
    deletes: [],
  });
}
