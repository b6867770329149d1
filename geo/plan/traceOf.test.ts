import { expect, test } from 'vitest';
import { emptyPlan } from './plan.ts';
import type { Person } from './entities.ts';
import { traceOf } from './traceOf.ts';

const person: Person = {
  id: 'person-1',
  name: 'Vera Verzonnen',
  mobile: '06-00000012',
  email: 'a@voorbeeld.nl',
  roles: [],
  consent: null,
  note: '',
  reviewOn: null,
};
const plan = { ...emptyPlan('Proefwijk'), persons: { [person.id]: person } };
const { words } = traceOf(plan, { kind: 'persons', record: person });

test.each([
  'vera  verzonnen',
  'a@voorbeeld.nl',
  '06-00000012',
  '06.00000012',
  '06/00 00 00 12',
  '06–00000012',
  '+31 (0)6 00000012',
  '0031600000012',
  '31600000012',
  '31 6 00000012',
  '+310600000012',
  '600000012',
])('"%s" is a mention of the person', (text) => {
  expect(words(`bel ${text}.`, '…')).toMatch(/^bel ?…\.$/);
});

test.each([
  'Vera Verzonnenberg',
  'Overa Verzonnen',
  'ra@voorbeeld.nl',
  'a@voorbeeld.nl.voorbeeld.org',
  '06-000000123',
  'Vera',
])('"%s" is somebody else, and stays', (text) => {
  expect(words(`bel ${text}.`, '…')).toBe(`bel ${text}.`);
});

test('a number is found in the link that opens a message to it', () => {
  expect(words('app via https://wa.me/31600000012?text=Hoi', '…')).toBe(
    'app via https://wa.me/…?text=Hoi',
  );
});

test('a foreign number is found with its country however that is written', () => {
  const abroad = { ...person, mobile: '+32 470 00 00 12' };
  const trace = traceOf(
    { ...plan, persons: { [abroad.id]: abroad } },
    { kind: 'persons', record: abroad },
  );
  for (const written of ['+32470000012', '0032470000012', '32 470 00 00 12']) {
    expect(trace.words(`bel ${written}.`, '…')).toMatch(/^bel …\.$/);
  }
});
