import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { circleOf } from '#geo/plan/circle.ts';
import type { Person } from '#geo/plan/entities.ts';
import { planOf } from '#tests/enginePlans.ts';
import { contactsTable } from './contactsTable.ts';

const person = (id: string, fields: Partial<Person>): Person => ({
  id,
  name: id,
  mobile: '06 00000000',
  email: `${id}@voorbeeld.nl`,
  roles: [],
  consent: { date: '2026-11-01', version: '1' },
  circle: { status: 'joined', since: '2026-11-01', sharesSince: '2026-11-01' },
  reviewOn: null,
  note: 'alleen voor de coördinator',
  ...fields,
});

test('only who agreed is in the list of contacts, with name and number as text', () => {
  const persons = [
    person('person-1', { name: '=HYPERLINK("x")', mobile: '+31 6 00000000' }),
    person('person-2', { circle: { status: 'joined', since: '2026-11-01' } }),
    person('person-3', {
      circle: { status: 'declined', since: '2026-11-02', sharesSince: '2026-11-01' },
    }),
  ];
  const plan = {
    ...planOf({ groups: { 'group-1': { administrators: persons.map(({ id }) => id) } } }),
    persons: Object.fromEntries(persons.map((each) => [each.id, each])),
  };
  const t = ((key: string) => key) as unknown as TFunction;
  const [, ...rows] = contactsTable(t, circleOf(plan)).trim().split('\r\n');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('HYPERLINK');
  // neither is a formula for Excel
  expect(rows[0]).toMatch(/^"?'=/);
  expect(rows[0]).toMatch(/;"?'\+31/);
  expect(rows[0]).not.toContain('voorbeeld.nl');
});
