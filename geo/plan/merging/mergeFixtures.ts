import * as fc from 'fast-check';
import type { Area } from '../area.ts';
import { applyChange } from '../change.ts';
import { withoutDanglingReferences } from '../danglingReferences.ts';
import { adoptDataSets } from '../edits/dataSets.ts';
import { editInScenario } from '../edits/editInScenario.ts';
import { addExclusion, removeExclusions } from '../edits/exclusions.ts';
import { addGroup, removeGroup, updateGroup } from '../edits/groups.ts';
import { addLinks, removeLinks } from '../edits/links.ts';
import { addPerson, removePerson, updatePerson } from '../edits/persons.ts';
import { erasePerson } from '../edits/privacy.ts';
import type { EditResult } from '../edits/problem.ts';
import { inArea, scenarioPlan, street } from '../edits/scenarioFixtures.ts';
import { addScenario, removeScenario, updateScenario } from '../edits/scenarios.ts';
import { updateSettings } from '../edits/settings.ts';
import {
  acceptVolunteer,
  addSignUps,
  declineSignUps,
  placeResidents,
  removeSignUps,
} from '../edits/signUps.ts';
import { addSubArea, removeSubArea, updateSubArea } from '../edits/subAreas.ts';
import type { EntityKind, Plan } from '../plan.ts';

/** One edit of a coordinator: which, and two numbers that choose among what there is. */
export type Step = readonly [edit: number, which: number, value: number];

export const steps = (most: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.nat(4), fc.nat(7)), {
    maxLength: most,
    size: 'max',
  });

/** The plan after edits that can be done there; whose they are is in the ids of what they add. */
export function editedBy(who: string, plan: Plan, edits: readonly Step[]): Plan {
  const newId = idsOf(who);
  return edits.reduce((now, step) => {
    const made = editOf(now, step, newId);
    // as the store shows it
    return made?.ok ? withoutDanglingReferences(applyChange(now, made.value)).plan : now;
  }, plan);
}

/** Ids that tell who gave them. */
export function idsOf(who: string): () => string {
  let count = 0;
  return () => `${who}-${++count}`;
}

/** One edit of a plan; null where there is nothing to do it to. */
export const editOf = (
  plan: Plan,
  [edit, which, value]: Step,
  newId: () => string,
): EditResult | null => EDITS[edit]!({ plan, which, value, newId });

interface Hand {
  readonly plan: Plan;
  readonly which: number;
  readonly value: number;
  readonly newId: () => string;
}
type Edit = (hand: Hand) => EditResult | null;

const NAMES = ['Noord', 'Zuid', 'Oost', 'West', 'Markt', 'Haven', 'Kade', 'Plein'];
const STREETS = ['Kerkstraat', 'Dorpsstraat', 'Eindweg', 'Planweg', 'Laan', 'Kade', 'Hof', 'Dijk'];

const square = (east: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [5 + east / 100, 52],
      [5.01 + east / 100, 52],
      [5.01 + east / 100, 52.01],
      [5 + east / 100, 52.01],
      [5 + east / 100, 52],
    ],
  ],
});

/** An edit of one of what there is of a kind. */
const of =
  (kind: EntityKind, edit: (id: string, hand: Hand) => EditResult | null): Edit =>
  (hand) => {
    const ids = Object.keys(hand.plan[kind]);
    return ids.length === 0 ? null : edit(ids[hand.which % ids.length]!, hand);
  };

const personIn = ({ plan, value }: Hand): string | null => {
  const ids = Object.keys(plan.persons);
  return ids[value % Math.max(1, ids.length)] ?? null;
};

const toggled = (ids: readonly string[], id: string | null): readonly string[] =>
  id === null ? ids : ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

const BUILDING: readonly Edit[] = [
  of('groups', (id, { plan, value }) =>
    updateGroup(plan, { id, fields: { name: `Appgroep ${NAMES[value]}` } }),
  ),
  of('groups', (id, { plan, value }) => updateGroup(plan, { id, fields: { members: value } })),
  of('groups', (id, { plan, value }) =>
    updateGroup(plan, { id, fields: { note: `bellen met ${NAMES[value]}` } }),
  ),
  of('groups', (id, hand) =>
    updateGroup(hand.plan, {
      id,
      fields: { administrators: toggled(hand.plan.groups[id]!.administrators, personIn(hand)) },
    }),
  ),
  ({ plan, value, newId }) =>
    addGroup(plan, { id: newId(), name: `Nieuw ${NAMES[value]}`, use: 'safety' }),
  of('groups', (group, { plan, value, newId }) =>
    addLinks(plan, { group, links: [{ id: newId(), group, target: street(STREETS[value]!) }] }),
  ),
  of('groups', (group, { plan, value, newId }) => {
    const ids = Object.keys(plan.subAreas);
    const subArea = ids[value % Math.max(1, ids.length)];
    if (!subArea) return null;
    return addLinks(plan, { group, links: [{ id: newId(), group, target: inArea(subArea) }] });
  }),
  ({ plan, value, newId }) =>
    addSubArea(plan, {
      id: newId(),
      name: NAMES[value],
      colour: '#0072b2',
      area: square(value + 10),
    }),
  of('subAreas', (id, { plan, value }) =>
    updateSubArea(plan, { id, fields: { name: NAMES[value] } }),
  ),
  of('subAreas', (id, { plan, value }) =>
    updateSubArea(plan, {
      id,
      fields: { area: square(value), sentence: `ten oosten van ${value}` },
    }),
  ),
  of('subAreas', (id, hand) =>
    updateSubArea(hand.plan, {
      id,
      fields: { contactPersons: toggled(hand.plan.subAreas[id]!.contactPersons, personIn(hand)) },
    }),
  ),
  of('subAreas', (id, hand) =>
    updateSubArea(hand.plan, {
      id,
      fields: { deputies: toggled(hand.plan.subAreas[id]!.deputies ?? [], personIn(hand)) },
    }),
  ),
  ({ plan, value, newId }) =>
    addPerson(plan, {
      id: newId(),
      name: `Proefpersoon ${NAMES[value]}`,
      mobile: `06 0000000${value}`,
    }),
  of('persons', (id, { plan, value }) =>
    updatePerson(plan, { id, fields: { email: `p${value}@voorbeeld.nl` } }),
  ),
  of('persons', (id, { plan, value }) =>
    updatePerson(plan, {
      id,
      fields: { roles: value % 2 ? ['administrator'] : ['deputy', 'resident'] },
    }),
  ),
  ({ plan, value, newId }) => addSignUps(plan, { signUps: [signUp(newId(), value)] }),
  of('signUps', (id, { plan, value }) => {
    const [groups, subAreas] = [Object.keys(plan.groups), Object.keys(plan.subAreas)];
    const group = groups[value % Math.max(1, groups.length)] ?? null;
    const subArea = subAreas[value % Math.max(1, subAreas.length)] ?? null;
    return placeResidents(plan, { places: [{ id, group, subArea }] });
  }),
  ({ plan, value, newId }) => addScenario(plan, { id: newId(), name: `Plan ${NAMES[value]}` }),
  of('scenarios', (id, { plan, value }) =>
    updateScenario(plan, { id, fields: { name: `Plan ${NAMES[value]}` } }),
  ),
  // what is planned in a scenario: streets given, taken away, and groups begun
  of('scenarios', (scenario, { plan, value, newId }) => {
    const group = Object.keys(plan.groups)[value];
    if (!group) return null;
    const target = street(STREETS[7 - value]!);
    return editInScenario(
      plan,
      scenario,
      (shown) => addLinks(shown, { group, links: [{ id: newId(), group, target }] }),
      newId,
    );
  }),
  of('scenarios', (scenario, { plan, value, newId }) => {
    const link = Object.keys(plan.links)[value];
    if (!link) return null;
    return editInScenario(plan, scenario, (shown) => removeLinks(shown, { ids: [link] }), newId);
  }),
  of('scenarios', (scenario, { plan, value, newId }) =>
    editInScenario(
      plan,
      scenario,
      (shown) => addGroup(shown, { id: newId(), name: `Straks ${NAMES[value]}`, use: 'mixed' }),
      newId,
    ),
  ),
  ({ plan, value }) => updateSettings(plan, { fields: { name: `Wijk ${NAMES[value]}` } }),
  ({ plan, value }) => updateSettings(plan, { fields: { groupCapacity: 50 + value } }),
  ({ plan, value }) => updateSettings(plan, { fields: { note: `zie ${NAMES[value]}` } }),
  ({ plan, value, newId }) => addExclusion(plan, { id: newId(), target: street(STREETS[value]!) }),
  ({ plan, value, newId }) =>
    adoptDataSets(plan, { name: 'straten', dataSets: [streets(newId(), value)] }),
];

const REMOVING: readonly Edit[] = [
  of('groups', (id, { plan }) => removeGroup(plan, { id })),
  of('links', (id, { plan }) => removeLinks(plan, { ids: [id] })),
  of('subAreas', (id, { plan }) => removeSubArea(plan, { id })),
  of('persons', (id, { plan }) => removePerson(plan, { id })),
  of('persons', (id, { plan }) =>
    erasePerson(plan, { kind: 'persons', record: plan.persons[id]! }),
  ),
  of('signUps', (id, { plan }) => declineSignUps(plan, { ids: [id] })),
  of('signUps', (id, { plan }) => removeSignUps(plan, { ids: [id] })),
  of('signUps', (id, { plan, value, newId }) => {
    const subAreas = Object.keys(plan.subAreas);
    const subArea = subAreas[value % Math.max(1, subAreas.length)];
    return subArea && plan.signUps[id]!.kind === 'volunteer'
      ? acceptVolunteer(plan, { signUp: id, person: newId(), subArea })
      : null;
  }),
  of('scenarios', (id, { plan }) => removeScenario(plan, { id })),
  of('exclusions', (id, { plan }) => removeExclusions(plan, { ids: [id] })),
];

const EDITS = [...BUILDING, ...REMOVING];

/** How many edits build, and how many, after those, remove. The last that builds takes other data. */
export const EDIT_COUNTS = { building: BUILDING.length, removing: REMOVING.length };

const signUp = (id: string, value: number) => ({
  id,
  receivedAt: '2026-11-01T10:00:00Z',
  name: `Proefbewoner ${NAMES[value]}`,
  mobile: '',
  email: '',
  consent: null,
  status: 'new' as const,
  note: '',
  subArea: null,
  ...(value % 2
    ? { kind: 'volunteer' as const }
    : { kind: 'resident' as const, street: STREETS[value]!, houseNumber: `${value + 1}` }),
});

const streets = (id: string, count: number) => ({
  id,
  kind: 'streets' as const,
  name: 'Straten',
  source: 'eigen',
  date: null,
  licence: 'CC0',
  attribution: '',
  count,
});

/** A plan with two of nearly everything, from which both copies begin. */
export function commonPlan(): Plan {
  return editedBy('both', scenarioPlan(), COMMON);
}

const COMMON: readonly Step[] = [0, 1, 2]
  .flatMap((turn) => BUILDING.map((_, edit) => [edit, turn, edit + 3 * turn] as const))
  .map(([edit, which, value]) => [edit, which, value % 8]);
