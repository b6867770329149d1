import { fail, succeed } from '#geo/result.ts';
import { groupSchema, type Group } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { linksOfGroup } from '../queries.ts';
import { entity, missing, parse, type EditResult } from './problem.ts';
import { withdraw, withoutEnds } from './withdraw.ts';

const { shape } = groupSchema;
const newGroupSchema = groupSchema.extend({
  platform: shape.platform.default('whatsapp'),
  status: shape.status.default('active'),
  administrators: shape.administrators.default([]),
  members: shape.members.default(null),
  capacity: shape.capacity.default(null),
  note: shape.note.default(''),
  scenario: shape.scenario.default(null),
});

/** A new app group. `input`: {id, name, use} and any other field of a group. */
export function addGroup(plan: Plan, input: unknown): EditResult {
  const parsed = parse(newGroupSchema, input);
  if (!parsed.ok) return parsed;
  if (Object.hasOwn(plan.groups, parsed.value.id)) {
    return fail({ code: 'edit/id-in-use', kind: 'groups', id: parsed.value.id });
  }
  return putGroup(plan, parsed.value, 'group/add');
}

/** Other values for some fields of a group. */
export function updateGroup(plan: Plan, input: { id: string; fields: object }): EditResult {
  const found = entity(plan, 'groups', input.id);
  if (!found.ok) return found;
  const parsed = parse(groupSchema, { ...found.value, ...input.fields, id: input.id });
  if (!parsed.ok) return parsed;
  return putGroup(plan, parsed.value, 'group/update');
}

/** Removes a group with all its links and signs, and every sign-up's hold on it. */
export function removeGroup(plan: Plan, input: { id: string }): EditResult {
  const found = entity(plan, 'groups', input.id);
  if (!found.ok) return found;
  const none = new Set<string>();
  const links = new Set(linksOfGroup(plan, input.id).map(({ id }) => id));
  const gone = withdraw(plan, { groups: new Set([input.id]), links, subAreas: none });
  return succeed({
    label: { code: 'group/remove', name: found.value.name },
    puts: [...gone.puts, ...withoutEnds(plan, links)],
    deletes: gone.deletes,
  });
}

function putGroup(plan: Plan, group: Group, code: 'group/add' | 'group/update'): EditResult {
  const problem =
    missing(plan, 'persons', group.administrators) ??
    missing(plan, 'scenarios', group.scenario ? [group.scenario] : []);
  if (problem) return fail(problem);
  return succeed({
    label: { code, name: group.name },
    puts: [{ kind: 'groups', entity: group }],
    deletes: [],
  });
}
