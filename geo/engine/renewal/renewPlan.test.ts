import { expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { line, networkOf, segment, street } from '#tests/engineFixtures.ts';
import { planOf } from '#tests/enginePlans.ts';
import { renewPlan } from './renewPlan.ts';
import { renewalOf } from './renewal.ts';

const whole = (name: string): Target => ({ kind: 'street', street: street(name) });
const named = (name: string, north: number) =>
  segment(name, { name, line: line([0, north], [100, north]) });

test('only what has to be said anew is: links in any scenario, and what does not count', () => {
  const renewal = renewalOf(
    { network: networkOf([named('A', 0), named('B', 100)]), addresses: null },
    { network: networkOf([named('A', 0), named('C', 100)]), addresses: null },
  );
  const plan = planOf({
    links: [
      ['one', whole('A')],
      ['one', whole('B')],
      ['two', whole('B'), 'later'],
    ],
    exclusions: [whole('B')],
  });
  const renewed = renewPlan(renewal, plan);
  expect(renewed.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'links link-1',
    'links link-2',
    'exclusions exclusion-0',
  ]);
  expect(renewed[0]).toMatchObject({
    was: whole('B'),
    becomes: [{ kind: 'street', street: { name: 'C' } }],
  });
});
