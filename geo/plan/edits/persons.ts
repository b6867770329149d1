import { fail, succeed } from '#geo/result.ts';
import type { Put } from '../change.ts';
import { personSchema, type Person } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { personsOf, withPersons } from '../subAreaPersons.ts';
import { entity, parse, type EditResult } from './problem.ts';

const { shape } = personSchema;
const newPersonSchema = personSchema.extend({
  mobile: shape.mobile.default(''),
  email: shape.email.default(''),
  roles: shape.roles.default([]),
  consent: shape.consent.default(null),
  reviewOn: shape.reviewOn.default(null),
  note: shape.note.default(''),
});

/** A new person. `input`: {id, name} and any other field of a person. */
export function addPerson(plan: Plan, input: unknown): EditResult {
  const parsed = parse(newPersonSchema, input);
  if (!parsed.ok) return parsed;
  if (Object.hasOwn(plan.persons, parsed.value.id)) {
    return fail({ code: 'edit/id-in-use', kind: 'persons', id: parsed.value.id });
  }
  return putPerson(parsed.value, 'person/add');
}

/** Other values for some fields of a person. */
export function updatePerson(plan: Plan, input: { id: string; fields: object }): EditResult {
  const found = entity(plan, 'persons', input.id);
  if (!found.ok) return found;
  const parsed = parse(personSchema, { ...found.value, ...input.fields, id: input.id });
  return parsed.ok ? putPerson(parsed.value, 'person/update') : parsed;
}

/** Removes a person, and takes them off every group and sub-area. */
export function removePerson(plan: Plan, input: { id: string }): EditResult {
  const found = entity(plan, 'persons', input.id);
  if (!found.ok) return found;
  const without = (ids: readonly string[]) => ids.filter((id) => id !== input.id);
  const groups = Object.values(plan.groups).flatMap((group): Put[] =>
    group.administrators.includes(input.id)
      ? [{ kind: 'groups', entity: { ...group, administrators: without(group.administrators) } }]
      : [],
  );
  const subAreas = Object.values(plan.subAreas).flatMap((subArea): Put[] =>
    personsOf(subArea).includes(input.id)
      ? [{ kind: 'subAreas', entity: withPersons(subArea, without) }]
      : [],
  );
  return succeed({
    // no name: the label stays in the undo stack
    label: { code: 'person/remove' },
    puts: [...groups, ...subAreas],
    deletes: [{ kind: 'persons', id: input.id }],
  });
}

function putPerson(person: Person, code: 'person/add' | 'person/update'): EditResult {
  return succeed({ label: { code }, puts: [{ kind: 'persons', entity: person }], deletes: [] });
}
