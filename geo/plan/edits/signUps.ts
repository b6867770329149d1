import { fail, succeed } from '#geo/result.ts';
import { z } from 'zod';
import { type ChangeCode, type Put } from '../change.ts';
import { signUpSchema, type Person, type SignUp } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { daySchema } from '../text.ts';
import { addGroup } from './groups.ts';
import { addLinks } from './links.ts';
import { addPerson } from './persons.ts';
import { entity, missing, parse, type EditProblem, type EditResult } from './problem.ts';
import { applyChange } from '../change.ts';

// No label names a person: labels stay in the undo stack.

const newSignUpsSchema = z.array(signUpSchema).min(1).max(10_000);

/** Takes sign-ups in, as one step. `input.signUps`: whole sign-ups, of any kind. */
export function addSignUps(plan: Plan, input: { signUps: unknown }): EditResult {
  const parsed = parse(newSignUpsSchema, input.signUps);
  if (!parsed.ok) return parsed;
  const inUse = parsed.value.find(({ id }) => Object.hasOwn(plan.signUps, id));
  if (inUse) return fail({ code: 'edit/id-in-use', kind: 'signUps', id: inUse.id });
  return putSignUps(parsed.value, 'signUp/add');
}

/** Where a resident belongs. */
export interface ResidentPlace {
  readonly id: string;
  readonly subArea: string | null;
  readonly group: string | null;
  readonly side?: 'odd' | 'even';
}

/** Gives residents their sub-area and group, all in one step. */
export function placeResidents(
  plan: Plan,
  input: { places: readonly ResidentPlace[] },
): EditResult {
  const { places } = input;
  const problem =
    missing(
      plan,
      'subAreas',
      places.flatMap(({ subArea }) => subArea ?? []),
    ) ??
    missing(
      plan,
      'groups',
      places.flatMap(({ group }) => group ?? []),
    );
  if (problem) return fail(problem);
  const placed: SignUp[] = [];
  for (const { id, ...place } of places) {
    const found = entity(plan, 'signUps', id);
    if (!found.ok) return found;
    if (found.value.kind !== 'resident') return fail(otherKind(id));
    placed.push({ ...found.value, ...place, status: 'assigned' });
  }
  return putSignUps(placed, 'signUp/place');
}

/** Other values for some fields of a sign-up, its kind not among them. */
export function updateSignUp(plan: Plan, input: { id: string; fields: object }): EditResult {
  const found = entity(plan, 'signUps', input.id);
  if (!found.ok) return found;
  const { kind } = found.value;
  const parsed = parse(signUpSchema, { ...found.value, ...input.fields, id: input.id, kind });
  return parsed.ok ? putSignUps([parsed.value], 'signUp/place') : parsed;
}

export function declineSignUps(plan: Plan, input: { ids: readonly string[] }): EditResult {
  const problem = missing(plan, 'signUps', input.ids);
  if (problem) return fail(problem);
  const declined = input.ids.map((id) => ({ ...plan.signUps[id]!, status: 'declined' as const }));
  return putSignUps(declined, 'signUp/decline');
}

export function removeSignUps(plan: Plan, input: { ids: readonly string[] }): EditResult {
  const problem = missing(plan, 'signUps', input.ids);
  if (problem) return fail(problem);
  if (input.ids.length === 0) return fail({ code: 'edit/nothing' });
  return succeed({
    label: { code: 'signUp/remove', count: input.ids.length },
    puts: [],
    deletes: input.ids.map((id) => ({ kind: 'signUps', id }) as const),
  });
}

/** Marks residents as handed over on a day. Of where they live the street and the side are kept. */
export function handOverResidents(
  plan: Plan,
  input: { ids: readonly string[]; on: string },
): EditResult {
  const day = parse(daySchema, input.on);
  if (!day.ok) return day;
  const handedOver: SignUp[] = [];
  for (const id of input.ids) {
    const found = entity(plan, 'signUps', id);
    if (!found.ok) return found;
    if (found.value.kind !== 'resident') return fail(otherKind(id));
    handedOver.push({
      ...found.value,
      status: 'handedOver',
      houseNumber: '',
      handedOverOn: day.value,
    });
  }
  return putSignUps(handedOver, 'signUp/handOver');
}

/**
 * Makes a group of an administrator's sign-up: the group, its administrator and what it serves. The
 * sign-up goes, for all that it said has a place then. `person` is a new id, or that of someone who
 * is in the plan already.
 */
export function acceptAdministrator(
  plan: Plan,
  input: { signUp: string; group: string; person: string; links: readonly object[] },
): EditResult {
  const found = entity(plan, 'signUps', input.signUp);
  if (!found.ok) return found;
  const signUp = found.value;
  if (signUp.kind !== 'administrator') return fail(otherKind(input.signUp));
  const { groupName: name, use, note } = signUp;
  return inOneStep(plan, signUp, [
    (now) => personOf(now, signUp, input.person, 'administrator'),
    (now) => addGroup(now, { id: input.group, name, use, note, administrators: [input.person] }),
    (now) =>
      input.links.length > 0 ? addLinks(now, { group: input.group, links: input.links }) : null,
  ]);
}

/** Makes a volunteer the contact person of a sub-area. The sign-up goes. */
export function acceptVolunteer(
  plan: Plan,
  input: { signUp: string; person: string; subArea: string },
): EditResult {
  const found = entity(plan, 'signUps', input.signUp);
  if (!found.ok) return found;
  const signUp = found.value;
  if (signUp.kind !== 'volunteer') return fail(otherKind(input.signUp));
  return inOneStep(plan, signUp, [
    (now) => personOf(now, signUp, input.person, 'contactPerson'),
    (now) => {
      const subArea = entity(now, 'subAreas', input.subArea);
      if (!subArea.ok) return subArea;
      const contactPersons = [...new Set([...subArea.value.contactPersons, input.person])];
      const put: Put = { kind: 'subAreas', entity: { ...subArea.value, contactPersons } };
      return succeed({ label: { code: 'subArea/update' }, puts: [put], deletes: [] });
    },
  ]);
}

/** Adds who signed up, or gives a role to someone who is there already. */
function personOf(
  plan: Plan,
  { name, mobile, email, consent }: SignUp,
  id: string,
  role: Person['roles'][number],
): EditResult {
  const known = Object.hasOwn(plan.persons, id) ? plan.persons[id] : undefined;
  if (!known) return addPerson(plan, { id, name, mobile, email, consent, roles: [role] });
  const roles = [...new Set([...known.roles, role])];
  const put: Put = {
    kind: 'persons',
    entity: { ...known, roles, consent: consent ?? known.consent },
  };
  return succeed({ label: { code: 'person/update' }, puts: [put], deletes: [] });
}

type Step = (plan: Plan) => EditResult | null;

function inOneStep(plan: Plan, { id }: SignUp, steps: readonly Step[]): EditResult {
  const puts: Put[] = [];
  let now = plan;
  for (const step of steps) {
    const made = step(now);
    if (made && !made.ok) return made;
    if (!made) continue;
    puts.push(...made.value.puts);
    now = applyChange(now, made.value);
  }
  return succeed({
    label: { code: 'signUp/accept' },
    puts,
    deletes: [{ kind: 'signUps', id }],
  });
}

function putSignUps(signUps: readonly SignUp[], code: ChangeCode): EditResult {
  if (signUps.length === 0) return fail({ code: 'edit/nothing' });
  return succeed({
    label: { code, count: signUps.length },
    puts: signUps.map((signUp) => ({ kind: 'signUps', entity: signUp }) as const),
    deletes: [],
  });
}

const otherKind = (id: string): EditProblem => ({
  code: 'edit/invalid',
  path: `signUps.${id}.kind`,
  reason: 'other-kind',
});
