import { expect, test } from 'vitest';
import { soundPlan } from '#geo/plan/planFixtures.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { contactChoices, contactLine } from './contactLines.ts';

const person = soundPlan.persons['person-1']!;
const plan: Plan = {
  ...soundPlan,
  persons: {
    'person-1': { ...person, mobile: '06 00000001', note: 'belt niet na achten' },
    'person-2': {
      ...person,
      id: 'person-2',
      name: 'Bert Voorbeeld',
      consent: { date: '2026-11-01', version: '1' },
    },
    'person-3': { ...person, id: 'person-3', name: 'Cor Nergens' },
  },
  groups: {
    'group-1': {
      ...soundPlan.groups['group-1']!,
      name: 'Groep van Anna Voorbeeld',
      administrators: ['person-2'],
    },
  },
};

test('only who has a group or a sub-area can be a contact, and only with consent be chosen', () => {
  const told = contactChoices(plan).map(({ id, hasConsent }) => [id, hasConsent]);
  expect(told).toEqual([
    ['person-1', false],
    ['person-2', true],
  ]);
});

test('of one person nothing is told of another, and never a note', () => {
  const lines = contactChoices(plan).map(({ contact }) => contactLine(contact));
  expect(lines).toEqual(['Anna Voorbeeld · 06 00000001 · Noord', 'Bert Voorbeeld · Groep van …']);
});
