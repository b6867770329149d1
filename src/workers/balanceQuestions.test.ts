import { describe, expect, test } from 'vitest';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import { figuresOf } from '#geo/engine/reportOf.ts';
import { targetContext } from '#geo/engine/targets/context.ts';
import { applyChange } from '#geo/plan/change.ts';
import { planLinkChanges } from '#geo/plan/edits/planLinkChanges.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { BREDIUS, districtsIn, examplePlan, segmentsIn } from '#tests/examplePlans.ts';
import { balanceQuestions, type BalanceItem } from './balanceQuestions.ts';

const network = compileNetwork(buildStreetsData(segmentsIn(BREDIUS)), { frontageMetres: 10 });
const districts = districtsIn(BREDIUS);
const { plan } = examplePlan(BREDIUS);
const coverageFor = (of: Plan, scenario: string | null) =>
  coverageOfPlan(network, of, { districts, addresses: null }, { purpose: 'all', scenario }, null);
const coverage = coverageFor(plan, null);
const questions = balanceQuestions(
  () => ({ coverage, plan, context: targetContext(network, plan, null, null) }),
  () => undefined,
);
let made = 0;
const newId = () => `made-${++made}`;
const withId = (target: Target) => ({ id: newId(), target });

/** The figures of the scenario in which an item is carried out. */
function after(item: BalanceItem, to: { id: string; name: string; use: 'safety' } | null) {
  const { cuts, drops } = questions.giveUp(item)!;
  const changed = planLinkChanges(
    plan,
    {
      scenario: { id: 'scenario-1', name: 'Evenwicht' },
      ...(to && { group: { ...to, capacity: null } }),
      to: to?.id ?? null,
      drops: [...drops],
      cuts: cuts.map(({ link, keeps, gives }) => ({
        link,
        keeps: keeps.map(withId),
        gives: gives.map(withId),
      })),
    },
    newId,
  );
  if (!changed.ok) throw new Error(changed.problem.code);
  const planned = coverageFor(applyChange(plan, changed.value), 'scenario-1');
  return { totals: figuresOf(planned).totals, coverage: planned };
}

const overlapMetres = ({ served }: typeof coverage) => {
  let metres = 0;
  served.depth.forEach((depth, row) => {
    if (depth > 1) metres += (served.to[row]! - served.from[row]!) / 2;
  });
  return metres;
};

describe('what groups have too much of', () => {
  test('an overlap that is tidied up is one no more, and nothing is uncovered by it', () => {
    const { list, tidyUps } = questions.balance({ capacity: 100, participation: 0.35 })!;
    expect(tidyUps.length).toBeGreaterThan(0);
    const { totals, coverage: planned } = after({ kind: 'tidyUp', list, place: 0 }, null);
    expect(totals.coveredMetres).toBeCloseTo(figuresOf(coverage).totals.coveredMetres, 3);
    const gone = overlapMetres(coverage) - overlapMetres(planned);
    expect(gone).toBeCloseTo(tidyUps[0]!.metres, 0);
  });

  test('a group that is too full is split, and all stays covered', () => {
    const { list, splits } = questions.balance({ capacity: 20, participation: 0.35 })!;
    const place = splits.findIndex(({ parts }) => parts.length > 1);
    const to = { id: newId(), name: 'Tweede', use: 'safety' as const };
    const { totals } = after({ kind: 'split', list, place, part: 1 }, to);
    expect(totals.coveredMetres).toBeCloseTo(figuresOf(coverage).totals.coveredMetres, 3);
  });

  test('is asked again when another list has taken its place', () => {
    const rules = { capacity: 20, participation: 0.35 };
    const { list } = questions.balance(rules)!;
    questions.balance(rules);
    expect(questions.giveUp({ kind: 'split', list, place: 0, part: 1 })).toBeNull();
    expect(questions.showGivenUp({ kind: 'tidyUp', list, place: 0 })).toBeNull();
  });
});
