import { expect, test } from 'vitest';
import type { Person, SignUp } from './entities.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { dueRecords, laterBy, reviewDay } from './retention.ts';

const person = (id: string, fields: Partial<Person> = {}): Person => ({
  id,
  name: id,
  mobile: '',
  email: '',
  roles: [],
  consent: null,
  reviewOn: null,
  note: '',
  ...fields,
});
const signUp = (id: string, status: SignUp['status'], fields: object = {}): SignUp => ({
  id,
  kind: 'resident',
  receivedAt: '2026-01-31T12:00:00Z',
  name: id,
  mobile: '',
  email: '',
  consent: null,
  status,
  note: '',
  street: '',
  houseNumber: '',
  subArea: null,
  ...fields,
});
const plan: Plan = {
  ...emptyPlan('Proefwijk'),
  persons: Object.fromEntries(
    [
      person('person-1', { consent: { date: '2026-01-15', version: '1' } }),
      person('person-2', { reviewOn: '2026-06-01', consent: { date: '2020-01-01', version: '1' } }),
      person('person-3'),
    ].map((each) => [each.id, each]),
  ),
  signUps: Object.fromEntries(
    [
      signUp('signup-1', 'new'),
      signUp('signup-2', 'declined'),
      signUp('signup-3', 'handedOver', { handedOverOn: '2026-03-10' }),
    ].map((each) => [each.id, each]),
  ),
};

test('each kind of record has a term of its own, and a day that was set counts above it', () => {
  const days = dueRecords(plan, '9999-12-31').map((each) => [
    each.record.id,
    reviewDay(plan, each),
  ]);
  expect(Object.fromEntries(days)).toEqual({
    'person-1': '2027-01-15',
    'person-2': '2026-06-01',
    'person-3': null,
    'signup-1': '2026-04-30',
    'signup-2': '2026-02-28',
    'signup-3': '2026-06-10',
  });
});

test('what is due on a day is listed, the longest first; what has no day at all comes first', () => {
  const due = dueRecords(plan, '2026-06-01').map(({ record }) => record.id);
  expect(due).toEqual(['person-3', 'signup-2', 'signup-1', 'person-2']);
});

test('the months are a setting', () => {
  const retention = { waiting: 12, declined: 12, handedOver: 12, person: 12 };
  const settings = { settings: { ...plan.settings['settings']!, retention } };
  const due = dueRecords({ ...plan, settings }, '2026-06-01').map(({ record }) => record.id);
  expect(due).toEqual(['person-3', 'person-2']);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-27', 3, '2027-02-27'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %d months is %s', (day, months, later) => {
  expect(laterBy(day, months)).toBe(later);
});
