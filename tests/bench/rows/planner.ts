import { divide, type Divided } from '#geo/planner/divide.ts';
import type { PlannerTask } from '#geo/planner/task.ts';
import { flawsOf } from '#geo/planner/verify.ts';
import { gridTown } from '#tests/planner/gridTown.ts';
import { plantedTown } from '#tests/planner/plantedTown.ts';
import { atMost, judged, type Row } from '../row.ts';
import { median } from '../timing.ts';

const SEEDS = 40;
const CAPACITY = 150;
const MOST_FIRST_MS = 50;
const MOST_BEST_MS = 1000;
const LEAST_SHARE = 0.95;
const LARGE_MS = 5000;
const MOST_ABOVE = 1.04;

/** Iterations that stand for the seconds of the goals. */
const PLANTED_ITERATIONS = 1500;
const LARGE_ITERATIONS = 1000;

/** Towns whose fewest groups are known, and one so large that only the bound is. */
export function planner(): readonly Row[] {
  return [...planted(), large()];
}

function planted(): readonly Row[] {
  const firsts: number[] = [];
  const bests: number[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { task, fewest } = plantedTown({ units: 2000, capacity: CAPACITY, seed });
    const { firstMs, reachedMs } = run(task, PLANTED_ITERATIONS, fewest);
    firsts.push(firstMs);
    bests.push(reachedMs);
  }
  const inTime = bests.filter((ms) => ms <= MOST_BEST_MS).length;
  return [
    {
      work: `planner, planted towns of 2,000 units, ${SEEDS} seeds: first plan`,
      ms: median(firsts),
      p99: Math.max(...firsts),
      ...judged([atMost('', median(firsts), MOST_FIRST_MS, 'ms')]),
    },
    {
      work: `planner, planted towns of 2,000 units, ${SEEDS} seeds: fewest groups there can be`,
      ms: median(bests),
      p99: Math.max(...bests),
      ...judged([
        {
          words: `within 1 s on ${100 * LEAST_SHARE} % of seeds`,
          isMet: inTime >= LEAST_SHARE * SEEDS,
        },
      ]),
      note: `within 1 s on ${inTime} of ${SEEDS} seeds; p99 is the longest`,
    },
  ];
}

function large(): Row {
  const task = gridTown({ columns: 100, rows: 100, capacity: CAPACITY, seed: 1 });
  const { last, ms, firstMs } = run(task, LARGE_ITERATIONS, 0);
  const above = last.newGroups / last.bound;
  return {
    work: `planner, 10,000 units, ${LARGE_ITERATIONS} iterations`,
    ms,
    ...judged([
      atMost('', ms, LARGE_MS, 'ms'),
      { words: '<= 4 % above the bound', isMet: above <= MOST_ABOVE },
    ]),
    note: `${last.newGroups} new groups, at least ${last.bound} are needed (${(100 * (above - 1)).toFixed(1)} % above); first plan in ${firstMs.toFixed(0)} ms`,
  };
}

/** A division from its first plan to its last, and when it had so few groups; Infinity: never. */
function run(task: PlannerTask, iterations: number, fewest: number) {
  const start = performance.now();
  let firstMs = NaN;
  let reachedMs = Infinity;
  let last: Divided | null = null;
  for (const divided of divide(task, { seed: 1, iterations })) {
    if (!divided) continue;
    last = divided;
    const now = performance.now() - start;
    if (Number.isNaN(firstMs)) firstMs = now;
    if (last.newGroups <= fewest) reachedMs = Math.min(reachedMs, now);
  }
  const ms = performance.now() - start;
  if (flawsOf(task, last!.division).length > 0) throw new Error('a plan that breaks a rule');
  return { firstMs, reachedMs, last: last!, ms };
}
