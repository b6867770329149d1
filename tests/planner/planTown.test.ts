import { describe, expect, test } from 'vitest';
import { planTown } from '#geo/planner/town/planTown.ts';
import { USUAL_QUESTION } from '#geo/planner/town/question.ts';
import { line, segment } from '../engineFixtures.ts';
import { coverageOf, FIRST_PIECE, houses, LANE, proposed, ROAD } from './townFixtures.ts';

const EIGHT_AND_FOUR = [...houses(0, 100, 8), ...houses(100, 300, 4)];

/** Those of a net of streets, in which there is much to be made better. */
function manyPlans() {
  const streets = [0, 1, 2, 3, 4, 5].flatMap((i) =>
    [0, 1, 2, 3, 4].flatMap((j) => [
      segment(`h${i} ${j}`, {
        line: line([100 * j, 100 * i], [100 * j + 100, 100 * i]),
        name: `H${i}`,
      }),
      segment(`v${i} ${j}`, {
        line: line([100 * i, 100 * j], [100 * i, 100 * j + 100]),
        name: `V${i}`,
      }),
    ]),
  );
  const coverage = coverageOf({ segments: streets });
  const asked = { ...USUAL_QUESTION, capacity: 30, participation: 1 };
  return [...planTown(coverage, asked, { seed: 1, iterations: 300 })].filter(
    (plan) => plan !== null,
  );
}

describe('the plans of a town', () => {
  test('the first comes before any iteration, and each has fewer groups or is better otherwise', () => {
    const coverage = coverageOf({ segments: [...ROAD, LANE] });
    const steps = [...planTown(coverage, USUAL_QUESTION, { seed: 1, iterations: 20 })];
    expect(steps.find((step) => step !== null)).toMatchObject({ iteration: 0 });
    expect(steps.filter((step) => step === null).length).toBeGreaterThan(20);
    const plans = manyPlans();
    expect(plans.length).toBeGreaterThan(2);
    for (const [i, plan] of plans.entries()) {
      if (i === 0) continue;
      const before = plans[i - 1]!;
      expect(plan.iteration).toBeGreaterThan(before.iteration);
      expect(plan.newGroups).toBeLessThanOrEqual(before.newGroups);
      // the same plan is not given twice
      expect(plan.proposals.map(({ id }) => id)).not.toEqual(before.proposals.map(({ id }) => id));
    }
  });

  test('a proposal has the same id in every plan that has it, and another has another', () => {
    const coverage = coverageOf({ segments: ROAD, addresses: EIGHT_AND_FOUR });
    const ids = (capacity: number) =>
      proposed(coverage, { capacity, participation: 1 }).proposals.map(({ id }) => id);
    expect(ids(20)).toEqual(ids(15));
    expect(ids(8)).not.toContain(ids(20)[0]);
  });

  test('a proposal says how many take part, and how much room its group has left', () => {
    const coverage = coverageOf({
      segments: ROAD,
      addresses: EIGHT_AND_FOUR,
      areas: [FIRST_PIECE],
    });
    const { proposals } = proposed(coverage, { capacity: 20, participation: 0.5 });
    expect(proposals).toMatchObject([{ kind: 'extend', households: 4, members: 2, room: 14 }]);
  });
});

describe('groups that may grow', () => {
  const coverage = coverageOf({ segments: ROAD, addresses: EIGHT_AND_FOUR, areas: [FIRST_PIECE] });

  test('another group does not, and it is said why there is a new one', () => {
    const { proposals } = proposed(coverage, { capacity: 20, participation: 1, growing: [] });
    expect(proposals).toMatchObject([
      { kind: 'new', households: 4, reason: { code: 'may-not-grow', groups: ['Groep 1'] } },
    ]);
  });

  test('one that does not count is told', () => {
    const { conditions } = proposed(coverage, { growing: ['weg'] });
    expect(conditions).toEqual([{ code: 'planner/no-such-group', groupId: 'weg' }]);
  });
});

describe('locked proposals', () => {
  const segments = [...ROAD, LANE];
  const coverage = coverageOf({ segments, addresses: EIGHT_AND_FOUR, areas: [FIRST_PIECE] });
  const [groupId] = coverage.groups.map(({ id }) => id);
  // the third piece of the road: both its sides
  const stretches = [4, 5].map((side) => ({ line: side, from: 0, to: 100 }));

  test('a new one stays as it is, and the rest is planned around it', () => {
    const { proposals, newGroups, bound } = proposed(coverage, {
      capacity: 20,
      participation: 1,
      locked: [{ groupId: null, stretches }],
    });
    expect(proposals.map(({ kind, locked, households }) => [kind, locked, households])).toEqual([
      ['extend', null, 2],
      ['new', 0, 2],
    ]);
    expect([newGroups, bound]).toEqual([1, 1]);
    expect(proposals[1]!.metres).toBeCloseTo(100, 1);
  });

  test('a locked extension takes of the room of its group, and the group goes on from there', () => {
    const far = [...houses(0, 100, 8), ...houses(200, 300, 4)];
    const town = coverageOf({ segments: ROAD, addresses: far, areas: [FIRST_PIECE] });
    const near = [2, 3].map((side) => ({ line: side, from: 0, to: 100 }));
    const asked = { participation: 1, locked: [{ groupId: groupId!, stretches: near }] };
    const roomy = proposed(town, { ...asked, capacity: 12 }).proposals;
    expect(roomy.map(({ kind, locked }) => [kind, locked])).toEqual([
      ['extend', null],
      ['extend', 0],
    ]);
    const full = proposed(town, { ...asked, capacity: 11 }).proposals;
    expect(full.map(({ kind, locked }) => [kind, locked])).toEqual([
      ['extend', 0],
      ['new', null],
    ]);
  });
});

test('what is left out is in no proposal, and is told', () => {
  const away = segment('away', { line: line([900, 0], [950, 0]), name: 'Verweg' });
  const coverage = coverageOf({ segments: [...ROAD, away] });
  const { streets } = coverage.network;
  const row = streets.streetNames.indexOf('Verweg');
  const own = streets.streetOf.indexOf(row);
  const leftOut = [2 * own, 2 * own + 1].map((side) => ({ line: side, from: 0, to: 60 }));
  const { proposals, uncoverable } = proposed(coverage, { leftOut });
  expect(proposals.flatMap(({ parts }) => parts.map(({ street }) => street))).toEqual([
    'Dorpsstraat',
  ]);
  expect(uncoverable).toMatchObject([{ street: 'Verweg', reason: 'left-out' }]);
});
