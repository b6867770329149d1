import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import { canonicalJson } from '../canonicalJson.ts';
import { withoutDanglingReferences } from '../danglingReferences.ts';
import { frozen } from '../edits/scenarioFixtures.ts';
import { planSchema, type Plan } from '../plan.ts';
import { lostWork } from './lostWork.ts';
import { undecided, type Choice, type Choices, type Merge } from './merge.ts';
import { mergeChange } from './mergeChange.ts';
import { commonPlan, editedBy, steps, type Step } from './mergeFixtures.ts';
import { mergePlans } from './mergePlans.ts';
import { sharedBaseOf } from './sharedBase.ts';

const common = frozen(commonPlan());
const base = sharedBaseOf(common);

const edits = fc.tuple(steps(40), steps(40));

/** What two people make of the common plan. */
const copiesBy = ([byAnna, byBram]: readonly [readonly Step[], readonly Step[]]) => ({
  a: editedBy('anna', common, byAnna),
  b: editedBy('bram', common, byBram),
});

/** A choice for every item and field, the same for who merges the other way. */
function chosen(merge: Merge, mineIs: 'a' | 'b', seed: number): Choices {
  const choices: Record<string, Choice> = {};
  const choose = (key: string, possible: readonly Choice[]) => {
    // of what is no conflict mostly nothing is chosen
    const roll = Array.from(key).reduce(
      (sum, each) => (sum * 31 + each.codePointAt(0)!) % 9973,
      seed,
    );
    if (roll % 5 === 0) return;
    const [first, second] =
      mineIs === 'a' ? (['mine', 'theirs'] as const) : (['theirs', 'mine'] as const);
    choices[key] = possible.includes('both') && roll % 3 === 0 ? 'both' : roll % 2 ? first : second;
  };
  for (const item of merge.items) {
    if (item.what !== 'changed') choose(item.key, ['mine', 'theirs']);
    else if (item.canBeTwo) choose(item.key, ['both']);
    for (const field of item.fields) choose(field.key, field.choices);
  }
  for (const key of undecided(merge, choices)) choices[key] = mineIs === 'a' ? 'mine' : 'theirs';
  return choices;
}

const merged = (merge: Merge, choices: Choices = {}): Plan =>
  applyChange(merge.mine, mergeChange(merge, choices));

const said = (plan: Plan) => JSON.parse(canonicalJson(plan)) as unknown;

describe('two copies of a plan, edited at random', () => {
  test('merged both ways with the same choices become the same plan', () => {
    fc.assert(
      fc.property(edits, fc.nat(1000), (edits, seed) => {
        const { a, b } = copiesBy(edits);
        const [ab, ba] = [
          mergePlans({ base, mine: a, theirs: b }),
          mergePlans({ base, mine: b, theirs: a }),
        ];
        expect(said(merged(ab, chosen(ab, 'a', seed)))).toEqual(
          said(merged(ba, chosen(ba, 'b', seed))),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('make a plan that is whole: as the model wants it, and nothing refers to nothing', () => {
    fc.assert(
      fc.property(edits, fc.nat(1000), (edits, seed) => {
        const { a, b } = copiesBy(edits);
        const merge = mergePlans({ base, mine: a, theirs: b });
        const plan = merged(merge, chosen(merge, 'a', seed));
        expect(withoutDanglingReferences(plan).dropped).toEqual([]);
        expect(planSchema.safeParse(plan).error?.issues).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  test('a second merge of the same copy finds nothing to do', () => {
    fc.assert(
      fc.property(edits, fc.nat(1000), (edits, seed) => {
        const { a, b } = copiesBy(edits);
        const merge = mergePlans({ base, mine: a, theirs: b });
        const plan = merged(merge, chosen(merge, 'a', seed));
        const again = mergePlans({ base: sharedBaseOf(b), mine: plan, theirs: b });
        expect(undecided(again, {})).toEqual([]);
        expect(mergeChange(again, {})).toMatchObject({ puts: [], deletes: [] });
      }),
      { numRuns: 100 },
    );
  });

  test('the one who gets the merged plan back only has to take it', () => {
    fc.assert(
      fc.property(edits, fc.nat(1000), (edits, seed) => {
        const { a, b } = copiesBy(edits);
        const merge = mergePlans({ base, mine: a, theirs: b });
        const plan = merged(merge, chosen(merge, 'a', seed));
        const back = mergePlans({ base: sharedBaseOf(b), mine: b, theirs: plan });
        expect(undecided(back, {})).toEqual([]);
        expect(said(merged(back))).toEqual(said(plan));
      }),
      { numRuns: 100 },
    );
  });

  test('lose nothing: what one of them did is in the merged plan, or asked about', () => {
    fc.assert(
      fc.property(edits, (edits) => {
        const { a, b } = copiesBy(edits);
        const merge = mergePlans({ base, mine: a, theirs: b });
        const plan = merged(merge);
        expect(lostWork({ before: common, one: a, other: b, after: plan, merge })).toEqual([]);
        expect(lostWork({ before: common, one: b, other: a, after: plan, merge })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
