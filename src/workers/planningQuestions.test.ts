import { describe, expect, test } from 'vitest';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import { figuresOf } from '#geo/engine/reportOf.ts';
import { applyChange } from '#geo/plan/change.ts';
import { acceptProposals } from '#geo/plan/edits/acceptProposals.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { questionOf } from '#geo/planner/town/questionOf.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { DIEREN, districtsIn, examplePlan, segmentsIn } from '#tests/examplePlans.ts';
import type { Sketched } from './mapTile.ts';
import { planningQuestions, type ListedPlan } from './planningQuestions.ts';

const network = compileNetwork(buildStreetsData(segmentsIn(DIEREN)), { frontageMetres: 10 });
const districts = districtsIn(DIEREN);
const { plan: example } = examplePlan(DIEREN);
const coverageFor = (plan: Plan, scenario: string | null) =>
  coverageOfPlan(network, plan, { districts, addresses: null }, { purpose: 'all', scenario }, null);
const coverage = coverageFor(example, null);
const totals = figuresOf(coverage).totals;

const shown: Sketched[] = [];
const questions = planningQuestions(
  () => coverage,
  (sketched) => void shown.push(sketched),
);
const UNDECIDED = { locked: [], leftOut: [] };

/** The plan that is found in the end. */
function plannedFor(decided: Parameters<typeof questionOf>[2]): ListedPlan {
  expect(
    questions.beginPlanning(questionOf(example, coverage.groups, decided), {
      seed: 1,
      iterations: 50,
    }),
  ).toBe(true);
  let last: ListedPlan | null = null;
  for (;;) {
    const { plan, isDone } = questions.planOn();
    last = plan ?? last;
    if (isDone) return last!;
  }
}

const planned = plannedFor(UNDECIDED);
const metresOf = ({ proposals }: Pick<ListedPlan, 'proposals'>) =>
  proposals.reduce((sum, { metres }) => sum + metres, 0);

describe('a plan for full coverage', () => {
  test('proposes all that is not covered, but for what it says', () => {
    const left = planned.uncoverable.reduce((sum, { metres }) => sum + metres, 0);
    expect(metresOf(planned) + left).toBeCloseTo(totals.metres - totals.coveredMetres, 3);
    expect(planned.newGroups).toBeGreaterThanOrEqual(planned.bound);
  });

  test('crosses to the page without where it lies', () => {
    expect(planned.proposals.length).toBeGreaterThan(0);
    for (const each of [...planned.proposals, ...planned.uncoverable]) {
      expect(each).not.toHaveProperty('stretches');
    }
  });

  test('that is accepted covers what was promised, to the metre', () => {
    let id = 0;
    const nextId = () => `made-${++id}`;
    const accepted = acceptProposals(example, {
      scenario: { id: 'more-1', name: 'Meer' },
      proposals: planned.proposals.map((proposal) => {
        const [found] = questions.stretchesOfProposals([proposal.id]);
        const said = questions.targetsOfProposal(found!.stretches)!;
        // a few decimetres at a corner have no way of being said
        for (const { metres } of said.unsaid) expect(metres).toBeLessThan(0.5);
        const targets = said.targets.map((target) => ({ id: nextId(), target }));
        return proposal.groupId === null
          ? {
              kind: 'new' as const,
              group: { id: nextId(), name: 'Nieuw', use: 'safety' as const },
              targets,
            }
          : { kind: 'extend' as const, group: proposal.groupId, targets };
      }),
    });
    if (!accepted.ok) throw new Error(accepted.problem.code);
    const after = applyChange(example, accepted.value);
    const covered = figuresOf(coverageFor(after, 'more-1')).totals.coveredMetres;
    expect(Math.abs(covered - totals.coveredMetres - metresOf(planned))).toBeLessThan(1);
    expect(figuresOf(coverageFor(after, null)).totals).toEqual(totals);
  });

  test('keeps what is locked, and leaves out what is not wanted now', () => {
    const [first, second] = planned.proposals;
    const [locked] = questions.stretchesOfProposals([first!.id]);
    const [skipped] = questions.stretchesOfProposals([second!.id]);
    const again = plannedFor({ locked: [locked!], leftOut: skipped!.stretches });
    const kept = again.proposals.find((each) => each.locked !== null)!;
    expect(kept).toMatchObject({ locked: 0, groupId: first!.groupId });
    expect(kept.metres).toBeCloseTo(first!.metres, 3);
    expect(again.conditions).toEqual([]);
    // and its group gets nothing besides
    expect(again.proposals.filter(({ groupId }) => groupId === kept.groupId)).toEqual([kept]);
    const leftOut = again.uncoverable.filter(({ reason }) => reason === 'left-out');
    expect(leftOut.reduce((sum, { metres }) => sum + metres, 0)).toBeCloseTo(second!.metres, 3);
  });
});

describe('of one proposal', () => {
  test('a street can be told from the rest', () => {
    const { id, parts, metres } = plannedFor(UNDECIDED).proposals[0]!;
    const parted = questions.partProposal(id, parts[0]!.streetId)!;
    const sum = (stretches: typeof parted.onStreet) =>
      stretches.reduce((total, { from, to }) => total + (to - from) / 2, 0);
    expect(sum(parted.onStreet)).toBeCloseTo(parts[0]!.metres, 3);
    expect(sum(parted.onStreet) + sum(parted.elsewhere)).toBeCloseTo(metres, 3);
  });

  test('the map shows where it lies, in its colour, and goes there', () => {
    const [first, second] = plannedFor(UNDECIDED).proposals;
    const all = questions.showProposals([{ id: first!.id, colour: '#332288', isFaint: false }]);
    expect(shown.at(-1)!.shown).toMatchObject([{ colour: '#332288', isFaint: false }]);
    expect(all![0]).toBeLessThan(all![2]);
    const faint = { id: second!.id, colour: '#88ccee', isFaint: true };
    expect(questions.showProposals([faint])).toBeNull();
  });

  test('nothing is known when it is of a plan of long ago', () => {
    expect(questions.stretchesOfProposals(['weg'])).toEqual([]);
    expect(questions.partProposal('weg', 'x')).toBeNull();
  });
});

test('without streets there is nothing to plan', () => {
  const none = planningQuestions(
    () => null,
    () => undefined,
  );
  expect(
    none.beginPlanning(questionOf(example, coverage.groups, UNDECIDED), { seed: 1, iterations: 1 }),
  ).toBe(false);
  expect(none.planOn()).toEqual({ plan: null, isDone: true });
});
