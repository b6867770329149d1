import { expect, expectTypeOf, test } from 'vitest';
import { emptyPlan, ENTITY_KINDS, planSchema, settingsOf, type Plan } from './plan.ts';
import { withoutPersons, withPersonsOf, type PlanWithoutPersons } from './withoutPersons.ts';

const SECRET = 'Wilhelmina Proefkonijn, 06 00009876';

const empty = emptyPlan('Proefwijk');
/** Whatever can hold a person or words of people holds some. */
const plan: Plan = {
  settings: {
    settings: {
      ...settingsOf(empty),
      note: SECRET,
      texts: [{ kind: 'welcome', language: 'nl', use: null, text: SECRET }],
      houseRules: { minimumAge: 18, photos: 'none' },
    },
  },
  dataSets: {
    'streets-1': {
      id: 'streets-1',
      kind: 'streets',
      name: 'Straten',
      source: 'BAG',
      date: null,
      licence: 'CC0',
      attribution: '',
      count: 1,
      imports: [
        {
          fileName: SECRET,
          day: '2026-11-20',
          mode: null,
          format: 'plain',
          crs: 'EPSG:4326',
          layers: [],
          found: 1,
          used: 1,
          counts: { before: 0, after: 1, added: 1, changed: 0, removed: 0, dropped: 0, cuts: 0 },
          skipped: [],
          repairs: [],
          columns: [],
        },
      ],
    },
  },
  subAreas: {
    'area-1': {
      id: 'area-1',
      name: 'Noord',
      colour: '#0072b2',
      area: {
        type: 'Polygon',
        coordinates: [
          [
            [5, 52],
            [5.01, 52],
            [5.01, 52.01],
            [5, 52],
          ],
        ],
      },
      contactPersons: ['person-1'],
      deputies: ['person-1'],
      sentence: SECRET,
      note: SECRET,
      scenario: null,
    },
  },
  groups: {
    'group-1': {
      id: 'group-1',
      name: 'Appgroep Noord',
      platform: 'whatsapp',
      use: 'safety',
      status: 'active',
      administrators: ['person-1'],
      members: 12,
      capacity: null,
      note: SECRET,
      scenario: null,
    },
  },
  links: {
    'link-1': {
      id: 'link-1',
      group: 'group-1',
      target: { kind: 'subArea', subArea: 'area-1' },
      scenario: null,
    },
  },
  exclusions: {
    'exclusion-1': {
      id: 'exclusion-1',
      target: { kind: 'subArea', subArea: 'area-1' },
      note: SECRET,
    },
  },
  persons: {
    'person-1': {
      id: 'person-1',
      name: SECRET,
      mobile: SECRET,
      email: '',
      roles: [],
      consent: null,
      reviewOn: null,
      note: '',
    },
  },
  signUps: {
    'signup-1': {
      id: 'signup-1',
      kind: 'volunteer',
      receivedAt: '2026-11-20T12:00:00Z',
      name: SECRET,
      mobile: '',
      email: '',
      consent: null,
      status: 'new',
      note: '',
      subArea: null,
    },
  },
  signs: { 'sign-1': { id: 'sign-1', group: 'group-1', at: [5, 52], street: 'Dorpsstraat' } },
  scenarios: { 'future-1': { id: 'future-1', name: 'Straks', note: SECRET, removes: ['link-1'] } },
};

test('the plan of this test has one of every kind, and is sound', () => {
  for (const kind of ENTITY_KINDS) expect(Object.keys(plan[kind])).toHaveLength(1);
  expect(planSchema.safeParse(plan).error).toBeUndefined();
});

test('nobody is left in it, nor anybody referred to', () => {
  const text = JSON.stringify(withoutPersons(plan));
  for (const trace of ['Proefkonijn', '9876', 'person-1', 'signup-1']) {
    expect(text).not.toContain(trace);
  }
});

test('all else is, and it is a plan', () => {
  const bare = withoutPersons(plan);
  expect(planSchema.safeParse(bare).error).toBeUndefined();
  expect(bare).toMatchObject({
    links: plan.links,
    signs: plan.signs,
    subAreas: { 'area-1': { name: 'Noord', area: plan.subAreas['area-1']!.area } },
    groups: { 'group-1': { name: 'Appgroep Noord', members: 12 } },
    scenarios: { 'future-1': { name: 'Straks', removes: ['link-1'] } },
    dataSets: { 'streets-1': { source: 'BAG' } },
    settings: { settings: { houseRules: { minimumAge: 18 } } },
  });
});

test('with what it left out from another copy of the plan, it is that plan again', () => {
  expect(withPersonsOf(withoutPersons(plan), plan)).toEqual(plan);
});

test('what was changed in it stays changed, what is new stays bare, what is gone stays gone', () => {
  const bare = withoutPersons(plan);
  const group = bare.groups['group-1']!;
  const changed: PlanWithoutPersons = {
    ...bare,
    groups: {
      'group-1': { ...group, members: 13 },
      'group-2': { ...group, id: 'group-2' },
    },
    scenarios: {},
  };
  expect(withPersonsOf(changed, plan)).toMatchObject({
    groups: {
      'group-1': { members: 13, administrators: ['person-1'], note: SECRET },
      'group-2': { administrators: [], note: '' },
    },
    scenarios: {},
  });
});

test('it is a plan by its type, and no other plan is one', () => {
  expectTypeOf<PlanWithoutPersons>().toExtend<Plan>();
  expectTypeOf<Plan>().not.toExtend<PlanWithoutPersons>();
  expectTypeOf<Pick<Plan, 'groups'>>().not.toExtend<Pick<PlanWithoutPersons, 'groups'>>();
  expectTypeOf<Pick<Plan, 'subAreas'>>().not.toExtend<Pick<PlanWithoutPersons, 'subAreas'>>();
});
