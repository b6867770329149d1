import { expect, test } from 'vitest';
import { applyChange } from '../change.ts';
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
