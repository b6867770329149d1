import { expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import { erasePerson } from './privacy.ts';
import { emptyPlan, type Plan } from '../plan.ts';
import { ruleTextOf, setRuleText, type RuleTextKey } from './ruleTexts.ts';

const key: RuleTextKey = { kind: 'houseRules', language: 'nl', use: 'safety' };
const plan = emptyPlan('Proefwijk');

function after(before: Plan, text: string | null): Plan {
  const done = setRuleText(before, { ...key, text });
  if (!done.ok) throw new Error(done.problem.code);
  return applyChange(before, done.value);
}

test('a text is that of the app until the plan words it otherwise, for one use and language', () => {
  const worded = after(plan, 'Geen gedoe.');
  expect(ruleTextOf(plan, key)).toBeNull();
  expect(ruleTextOf(worded, key)).toBe('Geen gedoe.');
  expect(ruleTextOf(worded, { ...key, language: 'en' })).toBeNull();
  expect(ruleTextOf(worded, { ...key, use: 'social' })).toBeNull();
});

test('and becomes that of the app again', () => {
  const worded = after(plan, 'Geen gedoe.');
  expect(ruleTextOf(after(worded, null), key)).toBeNull();
  expect(setRuleText(plan, { ...key, text: null })).toMatchObject({ ok: false });
});

test('a person who is erased is not in a text any more', () => {
  const person = {
    id: 'person-1',
    name: 'Anna Voorbeeld',
    mobile: '06 00000001',
    email: '',
    roles: [],
    consent: null,
    reviewOn: null,
    note: '',
  };
  const worded = after(plan, 'Vragen? Bel Anna Voorbeeld, 06-00 00 00 01.');
  const known = { ...worded, persons: { 'person-1': person } };
  const erased = erasePerson(known, { kind: 'persons', record: person });
  if (!erased.ok) throw new Error(erased.problem.code);
  const left = applyChange(known, erased.value);
  expect(ruleTextOf(left, key)).toBe('Vragen? Bel …, ….');
  expect(JSON.stringify(left)).not.toMatch(/Anna|0000001/);
});
