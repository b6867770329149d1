import { describe, expect, test } from 'vitest';
import { divide } from '#geo/planner/divide.ts';
import { finished } from '#geo/planner/finished.ts';
import { fitTo, membersReached, type Demands } from '#geo/planner/fit.ts';
import { boundToReach } from '#geo/planner/lowerBound.ts';
import { partitionOf } from '#geo/planner/partition.ts';
import { NO_GROUP, type PlannerTask } from '#geo/planner/task.ts';
import { fewestToReach } from './exactDivision.ts';
import { gridTown } from './gridTown.ts';
import { taskOf } from './taskOf.ts';

// `PLANNER_TOWNS=40 npx vitest run demands` looks at more
const CASES = Number(process.env['PLANNER_TOWNS'] ?? 16);

function fewestFound(task: PlannerTask, enough: number): number {
  let fewest = Infinity;
  for (const divided of divide(task, { seed: 1, iterations: 400 })) {
    if (!divided) continue;
    const partition = partitionOf(task, divided.division);
    finished(fitTo(partition, { least: 0, enough }));
    expect(membersReached(partition)).toBeGreaterThanOrEqual(enough - 1e-6);
    fewest = Math.min(fewest, partition.newGroups());
  }
  return fewest;
}

describe('a share of small towns', () => {
  test('is reached with the fewest groups there can be, in nearly all, and never below the bound', async () => {
    let optimal = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const task = gridTown({ columns: 5, rows: 4, capacity: 45, seed, groups: seed % 3 });
      const all = task.members.reduce((sum, members) => sum + members, 0);
      const enough = all * [0.5, 0.7, 0.85, 0.95][seed % 4]!;
      const best = await fewestToReach(task, enough);
      const ours = fewestFound(task, enough);
      expect(ours).toBeGreaterThanOrEqual(best);
      expect(boundToReach(task, enough)).toBeLessThanOrEqual(best);
      expect(ours).toBeLessThanOrEqual(best + 1);
      if (ours === best) optimal++;
    }
    expect(optimal).toBeGreaterThanOrEqual(0.8 * CASES);
    // the solver of the exact optimum takes its time
  }, 200_000);
});

const unit = (members: number, x: number) => ({ x, y: 0, members, metres: 100, street: x });
const row = (...members: readonly number[]) =>
  taskOf(
    members.map(unit),
    members.slice(1).map((_, i) => [i, i + 1] as const),
    { capacity: 100 },
  );
/** Fits a division of a row of units; answers its groups and why units are in none. */
function fitted(task: PlannerTask, division: readonly number[], demands: Demands) {
  const partition = partitionOf(task, Int32Array.from(division));
  const reasons = finished(fitTo(partition, demands));
  return { division: Array.from(partition.division()), reasons: [...reasons] };
}

describe('a group that is too small', () => {
  test('gets units from beside it, of a group that can spare them', () => {
    const task = row(40, 20, 20, 20, 10);
    const { division, reasons } = fitted(task, [0, 0, 0, 0, 1], { least: 30, enough: Infinity });
    expect(division).toEqual([0, 0, 0, 1, 1]);
    expect(reasons).toEqual([]);
  });

  test('is given up when none can, and nothing else has changed', () => {
    const task = row(40, 20, 40, 10);
    const { division, reasons } = fitted(task, [0, 0, 0, 1], { least: 70, enough: Infinity });
    expect(division).toEqual([0, 0, 0, NO_GROUP]);
    expect(reasons).toEqual([[3, 'too-few']]);
  });

  test('does not leave one in pieces that gives', () => {
    // the middle of a row cannot leave it
    const task = taskOf(
      [32, 32, 32, 5].map(unit),
      [
        [0, 1],
        [1, 2],
        [1, 3],
      ],
      { capacity: 100 },
    );
    const { division } = fitted(task, [0, 0, 0, 1], { least: 20, enough: Infinity });
    expect(division).toEqual([0, 0, 0, NO_GROUP]);
  });
});

test('where a share is enough the group goes that brings least, and others take of it what they can', () => {
  const task = row(50, 40, 10, 10, 60, 30);
  const { division, reasons } = fitted(task, [0, 0, 1, 1, 2, 2], { least: 0, enough: 200 });
  expect(division).toEqual([0, 0, 0, 2, 2, 2]);
  expect(reasons).toEqual([]);
  const less = fitted(task, [0, 0, 1, 1, 2, 2], { least: 0, enough: 100 });
  expect(new Set(less.division)).toEqual(new Set([NO_GROUP, 2]));
});
