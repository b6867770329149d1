import { expect, test } from 'vitest';
import type { Group, Person } from './entities.ts';
import { namesOfPersonsIn } from './namesOfPersons.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { withoutPersons } from './withoutPersons.ts';

const person: Person = {
  id: 'person-1',
  name: 'Mina Proefkonijn',
  mobile: '06 00009876',
  email: '',
  roles: [],
  consent: null,
  reviewOn: null,
  note: '',
};
const group = (id: string, name: string): Group => ({
  id,
  name,
  platform: 'whatsapp',
  use: 'safety',
  status: 'active',
  administrators: [],
  members: null,
  capacity: null,
  note: '',
  scenario: null,
});
const left = (plan: Plan) => namesOfPersonsIn(withoutPersons(plan), plan);

test('names that hold a person are found, each once, and no others', () => {
  const plan: Plan = {
    ...emptyPlan('Wijk van Mina  Proefkonijn'),
    persons: { 'person-1': person },
    groups: {
      'group-1': group('group-1', 'App 06-0000 9876'),
      'group-2': group('group-2', 'App 06-0000 9876'),
      'group-3': group('group-3', 'Proefkonijnstraat'),
    },
  };
  expect(left(plan)).toEqual(['Wijk van Mina  Proefkonijn', 'App 06-0000 9876']);
  expect(left({ ...plan, persons: {} })).toEqual([]);
});
