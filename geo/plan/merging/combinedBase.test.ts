import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { combinedBase } from './combinedBase.ts';
import { commonPlan, editedBy, steps } from './mergeFixtures.ts';
import { sharedBaseOf, withoutPrints } from './sharedBase.ts';

test('of two states it is the same whichever is first, and of one that did nothing it is the other', () => {
  const common = commonPlan();
  const before = sharedBaseOf(common);
  fc.assert(
    fc.property(steps(8), steps(8), (byAnna, byBram) => {
      const a = sharedBaseOf(editedBy('anna', common, byAnna));
      const b = sharedBaseOf(editedBy('bram', common, byBram));
      expect(combinedBase(before, a, b)).toEqual(combinedBase(before, b, a));
      expect(combinedBase(null, a, b)).toEqual(combinedBase(null, b, a));
      expect(combinedBase(before, before, b)).toEqual(b);
    }),
    { numRuns: 50 },
  );
});

test('what one state alone has was not removed by who comes from both, unless it was added', () => {
  const common = commonPlan();
  const group = Object.values(common.groups)[0]!;
  const { [group.id]: _, ...groups } = common.groups;
  const [less, more] = [sharedBaseOf({ ...common, groups }), sharedBaseOf(common)];
  expect(combinedBase(less, less, more).groups).toEqual(more.groups);
  expect(combinedBase(more, less, more).groups).toEqual(less.groups);
  expect(combinedBase(null, less, more).groups).toEqual(less.groups);
});

test('what was erased from one state is in none', () => {
  const base = sharedBaseOf(commonPlan());
  const id = Object.keys(base.persons)[0]!;
  const erased = withoutPrints(base, [{ kind: 'persons', id }]);
  expect(combinedBase(base, base, erased).persons[id]).toBeNull();
});
