import { expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { line, networkOf, segment, street } from '#tests/engineFixtures.ts';
import { planOf } from '#tests/enginePlans.ts';
import { renewalOf } from './renewal.ts';
import { renewalOutcome } from './renewalOutcome.ts';

const whole = (name: string): Target => ({ kind: 'street', street: street(name) });
const named = (name: string, north: number) =>
  segment(name, { name, line: line([0, north], [100, north]) });

test('of every link and exclusion it is told whether it has a place, and whether it had one', () => {
  const renewal = renewalOf(
    {
      network: networkOf([named('Blijft', 0), named('Oud', 100), named('Weg', 300)]),
      addresses: null,
    },
    { network: networkOf([named('Blijft', 0), named('Nieuw', 100)]), addresses: null },
  );
  const plan = planOf({
    links: [
      ['one', whole('Blijft')],
      ['one', whole('Oud')],
      ['one', whole('Weg')],
      ['one', whole('Onbekend')],
      ['one', { kind: 'subArea', subArea: 'gone-1' }],
    ],
    exclusions: [whole('Weg')],
  });
  const { total, renewed, waiting } = renewalOutcome(renewal, plan);
  expect(total).toBe(6);
  // what waits is said anew too: with a point by which to look for it
  expect(renewed.map(({ id }) => id)).toEqual(['link-1', 'link-2', 'exclusion-0']);
  expect(waiting).toMatchObject([
    { kind: 'links', id: 'link-2', reason: 'no-street', waitedBefore: false },
    { kind: 'links', id: 'link-3', reason: 'no-street', waitedBefore: true },
    { kind: 'exclusions', id: 'exclusion-0', reason: 'no-street', waitedBefore: false },
  ]);
});
