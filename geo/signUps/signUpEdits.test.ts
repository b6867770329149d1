import { expect, test } from 'vitest';
import { areasForVolunteer } from './areasForVolunteer.ts';
import { applyChange } from '#geo/plan/change.ts';
import type { SignUp } from '#geo/plan/entities.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { erasePerson } from '#geo/plan/edits/privacy.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import {
  acceptAdministrator,
  acceptVolunteer,
  addSignUps,
  handOverResidents,
  placeResidents,
} from '#geo/plan/edits/signUps.ts';

const shared = {
  receivedAt: '2026-11-20T12:00:00Z',
  name: 'Karel Voorbeeld',
  mobile: '06 00000001',
  email: 'karel@voorbeeld.nl',
  consent: { date: '2026-11-20', version: '2026-1' },
  status: 'new' as const,
  note: '',
};
const signUps: SignUp[] = [
  {
    ...shared,
    id: 'signup-1',
    kind: 'administrator',
    groupName: 'Straatapp',
    use: 'mixed',
    streets: 'Irisstraat',
  },
  { ...shared, id: 'signup-2', kind: 'volunteer', subArea: null },
];
const area = (id: string, east: number, contactPersons: string[]) => ({
  id,
  name: id,
  colour: '#336699',
  area: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [5 + east, 52],
        [5.01 + east, 52],
        [5.01 + east, 52.01],
        [5 + east, 52],
      ],
    ],
  },
  contactPersons,
  note: '',
  scenario: null,
});
const apply = (plan: Plan, result: EditResult): Plan => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return applyChange(plan, result.value);
};
const base = {
  ...emptyPlan('Proefwijk'),
  subAreas: {
    'area-1': area('area-1', 0, ['person-9']),
    'area-2': area('area-2', 0.2, []),
    'area-3': area('area-3', 0.1, []),
  },
} as unknown as Plan;
const plan = apply(base, addSignUps(base, { signUps }));
const street = { key: 'name:irisstraat|proefdorp', name: 'Irisstraat', place: 'Proefdorp' };
const input = {
  signUp: 'signup-1',
  group: 'group-1',
  person: 'person-1',
  links: [{ id: 'link-1', group: 'group-1', target: { kind: 'street', street } }],
};

test('a group is made of a sign-up in one step: group, administrator and links; the sign-up goes', () => {
  const after = apply(plan, acceptAdministrator(plan, input));
  expect(after.groups['group-1']).toMatchObject({
    name: 'Straatapp',
    use: 'mixed',
    administrators: ['person-1'],
  });
  expect(after.persons['person-1']).toMatchObject({
    name: 'Karel Voorbeeld',
    roles: ['administrator'],
    consent: shared.consent,
  });
  expect(after.links).toHaveProperty('link-1');
  expect(after.signUps).not.toHaveProperty('signup-1');
});

test('someone who is there already gets a role more, and stays one person', () => {
  const once = apply(plan, acceptAdministrator(plan, input));
  const both = acceptVolunteer(once, { signUp: 'signup-2', person: 'person-1', subArea: 'area-2' });
  const after = apply(once, both);
  expect(Object.values(after.persons)).toMatchObject([
    { roles: ['administrator', 'contactPerson'] },
  ]);
  expect(after.subAreas['area-2']!.contactPersons).toEqual(['person-1']);
});

test('a link that cannot be makes nothing at all', () => {
  const links = [{ id: 'link-1', group: 'group-9', target: { kind: 'street', street } }];
  expect(acceptAdministrator(plan, { ...input, links })).toMatchObject({ ok: false });
});

test('only residents are placed and handed over', () => {
  const places = [{ id: 'signup-1', subArea: null, group: null }];
  expect(placeResidents(plan, { places })).toMatchObject({ problem: { code: 'edit/invalid' } });
  expect(handOverResidents(plan, { ids: ['signup-2'], on: '2026-11-27' })).toMatchObject({
    problem: { code: 'edit/invalid' },
  });
  expect(placeResidents(plan, { places: [{ ...places[0]!, subArea: 'area-9' }] })).toMatchObject({
    problem: { code: 'edit/not-found' },
  });
});

test('a volunteer is proposed for the area that lacks a contact person: their own, then the nearest', () => {
  const order = (home: Parameters<typeof areasForVolunteer>[1]) =>
    areasForVolunteer(plan, home).map(({ id }) => id);
  expect(order({ at: [5.005, 52.001], subArea: 'area-1' })).toEqual(['area-3', 'area-2', 'area-1']);
  expect(order({ at: [5.205, 52.001], subArea: 'area-2' })).toEqual(['area-2', 'area-3', 'area-1']);
  expect(order(null)).toEqual(['area-2', 'area-3', 'area-1']);
});

test('erasing one record of a person takes the others along, and no label names them', () => {
  const erased = erasePerson(plan, { kind: 'signUps', record: plan.signUps['signup-1']! });
  expect(apply(plan, erased).signUps).toEqual({});
  expect(JSON.stringify(erased.ok && erased.value.label)).toBe('{"code":"person/erase"}');
});
