import { expect, test } from 'vitest';
import { emptyPlan, type Plan } from '../plan.ts';
import { commonPlan } from './mergeFixtures.ts';
import { withoutPersons } from '../withoutPersons.ts';
import { sharedBaseOf } from './sharedBase.ts';
import { withTellingOf } from './withTellingOf.ts';

// the sentence that says a shape, and where data came from, are no units of their own
function plainPlan(): Plan {
  const plan = commonPlan();
  const subAreas = Object.values(plan.subAreas).map((subArea) => {
    const { sentence: _, ...shape } = subArea;
    return [shape.id, shape];
  });
  return { ...plan, dataSets: {}, subAreas: Object.fromEntries(subAreas) as Plan['subAreas'] };
}

test('of a plan and the same without persons it is the plan', () => {
  const bare = sharedBaseOf(withoutPersons(plainPlan()));
  expect(bare).not.toEqual(sharedBaseOf(plainPlan()));
  expect(withTellingOf(bare, sharedBaseOf(plainPlan()))).toEqual(sharedBaseOf(plainPlan()));
});

test('what is newer than the plan with persons is known as it was without them', () => {
  const bare = sharedBaseOf(withoutPersons(commonPlan()));
  const { groups } = withTellingOf(bare, sharedBaseOf(emptyPlan('Proefwijk')));
  expect(Object.keys(groups)).not.toEqual([]);
  expect(groups).toEqual(bare.groups);
});
