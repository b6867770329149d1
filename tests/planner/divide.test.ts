import { expect, test } from 'vitest';
import { divide, type Divided } from '#geo/planner/divide.ts';
import { NO_GROUP, type PlannerTask } from '#geo/planner/task.ts';
import { flawsOf } from '#geo/planner/verify.ts';
import { bestDivision, worthOf } from './exactDivision.ts';
import { gridTown } from './gridTown.ts';
import { plantedTown } from './plantedTown.ts';
import { taskOf } from './taskOf.ts';

/** All that is given, the last being the best. */
const dividedOf = (task: PlannerTask, iterations: number, seed = 1): Divided[] =>
  [...divide(task, { seed, iterations })].filter((each) => each !== null);

const SHAPES = [
  [4, 4],
  [5, 4],
  [6, 4],
  [5, 3],
] as const;

// each shape with each number of groups, four times; `PLANNER_TOWNS=200 npx vitest run divide` looks at more
const TOWNS = Number(process.env['PLANNER_TOWNS'] ?? 52);

test('small towns are divided as the exact optimum, with groups that there are or without', async () => {
  let near = 0;
  for (let seed = 1; seed <= TOWNS; seed++) {
    const [columns, rows] = SHAPES[seed % SHAPES.length]!;
    const task = gridTown({ columns, rows, capacity: 45, seed, groups: seed % 3 });
    const best = await bestDivision(task);
    const ours = worthOf(task, dividedOf(task, 2000).at(-1)!.division);
    expect({ seed, newGroups: ours.newGroups }).toEqual({ seed, newGroups: best.newGroups });
    if (ours.streets === best.streets && ours.spread <= 1.03 * best.spread) near++;
  }
  expect(near).toBeGreaterThanOrEqual(0.95 * TOWNS);
  // the solver of the exact optimum takes its time
}, 400_000);

test.each([1, 2, 3, 4])(
  'planted groups that are full to the last member are found: town %d',
  (seed) => {
    const { task, fewest } = plantedTown({ units: 600, capacity: 150, seed });
    const best = dividedOf(task, 2000).at(-1)!;
    expect(best).toMatchObject({ newGroups: fewest, bound: fewest });
    expect(flawsOf(task, best.division)).toEqual([]);
  },
);

test('every division that is given keeps the rules, and is better than the one before', () => {
  const task = gridTown({ columns: 25, rows: 20, capacity: 150, seed: 1, groups: 6 });
  const divided = dividedOf(task, 400);
  expect(divided.length).toBeGreaterThan(3);
  for (const { division } of divided) expect(flawsOf(task, division)).toEqual([]);
  const worths = divided.map(({ division }) => worthOf(task, division));
  for (const [i, after] of worths.slice(1).entries()) {
    const before = worths[i]!;
    const order = [after.newGroups - before.newGroups, after.streets - before.streets];
    const first = order.find((more) => more !== 0) ?? after.spread - before.spread;
    expect(first).toBeLessThan(0);
  }
});

test('a group that borders on what lies apart does not mix up what others have there', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const town = gridTown({ columns: 14, rows: 14, capacity: 120, seed });
    const edge = Array.from({ length: 14 }, (_, row) => 14 * row);
    const task = { ...town, groups: [{ room: 90, borders: [...edge, 13, 100, 195] }] };
    for (const { division } of dividedOf(task, 60, seed)) {
      expect(flawsOf(task, division)).toEqual([]);
    }
  }
});

test('the number of new groups is never below the bound', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const task = gridTown({ columns: 8, rows: 8, capacity: 60, seed, groups: seed % 4 });
    const { newGroups, bound } = dividedOf(task, 50).at(-1)!;
    expect(newGroups).toBeGreaterThanOrEqual(bound);
  }
});

test('the same seed and iterations give the same division', () => {
  const task = gridTown({ columns: 12, rows: 12, capacity: 100, seed: 5, groups: 2 });
  expect(dividedOf(task, 200, 7)).toEqual(dividedOf(task, 200, 7));
});

const unit = (members: number, x: number) => ({ x, y: 0, members, metres: 100, street: x });

test('a unit that is more than a group can take is left out, and goes round nothing', () => {
  const task = taskOf(
    [unit(10, 0), unit(200, 1), unit(10, 2)],
    [
      [0, 1],
      [1, 2],
    ],
    { capacity: 150 },
  );
  const { division, newGroups, bound } = dividedOf(task, 20).at(-1)!;
  expect(division[1]).toBe(NO_GROUP);
  expect(division[0]).not.toBe(division[2]);
  expect([newGroups, bound]).toEqual([2, 2]);
});

test('what a group that there is has room for needs no new group', () => {
  const task = taskOf(
    [unit(30, 0), unit(30, 1), unit(30, 2)],
    [
      [0, 1],
      [1, 2],
    ],
    { capacity: 50, groups: [{ room: 90, borders: [0] }] },
  );
  expect(dividedOf(task, 20).at(-1)).toMatchObject({ newGroups: 0, bound: 0 });
});

test('without units there is nothing to divide', () => {
  const task = taskOf([], [], { capacity: 50, groups: [{ room: 90, borders: [] }] });
  expect(dividedOf(task, 20)).toEqual([
    { division: new Int32Array(), newGroups: 0, bound: 0, iteration: 0 },
  ]);
});
