import { expect, test } from 'vitest';
import type { Group, Person, SignUp } from './entities.ts';
import { forgetPersons } from './forgetPersons.ts';
import { emptyPlan, settingsOf, type Plan } from './plan.ts';
import type { PersonRecord } from './retention.ts';

const person = (id: string, fields: Partial<Person>): Person => ({
  id,
  name: 'Bas Blijver',
  mobile: '',
  email: '',
  roles: [],
  consent: null,
  reviewOn: null,
  note: '',
  ...fields,
});

const group: Group = {
  id: 'group-1',
  name: 'Straatapp van Mina Proefkonijn',
  platform: 'whatsapp',
  use: 'safety',
  status: 'active',
  administrators: ['person-1', 'person-2'],
  members: null,
  capacity: null,
  note: '',
  scenario: null,
};

const signUp: SignUp = {
  id: 'signup-1',
  kind: 'volunteer',
  receivedAt: '2026-11-20T12:00:00Z',
  name: 'Mina',
  mobile: '+31600009876',
  email: '',
  consent: null,
  status: 'new',
  note: '',
  subArea: null,
};

/** The record when it was erased: with another name than it had in the version. */
const erased: PersonRecord = {
  kind: 'persons',
  record: person('person-1', { name: 'Wilhelmina Proefkonijn', mobile: '06 00009876' }),
};

const empty = emptyPlan('Proefwijk');
const version: Plan = {
  ...empty,
  settings: { settings: { ...settingsOf(empty), note: 'Vraag het Wilhelmina  Proefkonijn' } },
  groups: { 'group-1': group },
  persons: {
    'person-1': person('person-1', { name: 'Mina Proefkonijn', email: 'mina@voorbeeld.nl' }),
    'person-2': person('person-2', { note: 'kent mina@voorbeeld.nl en 06-0000 98 76' }),
  },
  signUps: { 'signup-1': signUp },
};

test('a version loses the record, as it is and as it was, and all that is said of it', () => {
  const forgotten = forgetPersons(version, [erased]);
  const text = JSON.stringify(forgotten);
  for (const trace of ['Proefkonijn', 'Mina', 'mina@', '9876', '98 76']) {
    expect(text).not.toContain(trace);
  }
  expect(forgotten.groups['group-1']).toMatchObject({
    name: 'Straatapp van …',
    administrators: ['person-2'],
  });
  expect(Object.keys(forgotten.persons)).toEqual(['person-2']);
  expect(forgotten.signUps).toEqual({});
});

test('all others stay as they are', () => {
  const others: Plan = {
    ...version,
    groups: {},
    persons: { 'person-2': person('person-2', { note: 'belt graag' }) },
    signUps: {},
    settings: empty.settings,
  };
  expect(forgetPersons(others, [erased])).toEqual(others);
});

test('who is in the version under another id, with the same number, goes too', () => {
  const elsewhere: Plan = {
    ...empty,
    persons: { 'person-9': person('person-9', { name: 'W. P.', mobile: '0031 6 0000 9876' }) },
  };
  expect(forgetPersons(elsewhere, [erased])).toEqual(empty);
});
