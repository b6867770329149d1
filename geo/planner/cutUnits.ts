import { eachNeighbour, type PlannerTask } from './task.ts';

/**
 * Finds the units without which a connected group would fall in pieces, all in one walk: Hopcroft and
 * Tarjan 1973, "Algorithm 447: efficient algorithms for graph manipulation". `anchors`: the units that border on what
 * a group that there is serves, which holds pieces together like a unit that never leaves; null: a new group.
 */
export function cutUnitsFinder(task: PlannerTask, groupOf: Int32Array) {
  const order = new Int32Array(task.unitCount);
  const low = new Int32Array(task.unitCount);
  const parentOf = new Int32Array(task.unitCount);

  return (units: readonly number[], anchors: readonly number[] | null): ReadonlySet<number> => {
    const cut = new Set<number>();
    let count = 0;
    for (const unit of units) order[unit] = 0;
    const anchored = new Set(anchors);
    for (const start of anchors ?? units.slice(0, 1)) {
      if (order[start] !== 0) continue;
      const walked = walk(task, start, groupOf, order, parentOf, count);
      count += walked.length;
      for (const unit of walked) low[unit] = anchored.has(unit) ? 0 : order[unit]!;
      let branches = 0;
      for (const unit of walked.toReversed()) {
        const parent = parentOf[unit]!;
        eachNeighbour(task, unit, (next) => {
          if (groupOf[next] === groupOf[unit] && next !== parent) {
            // what was found later under it has its own low by now, which is that of a way back as well
            low[unit] = Math.min(low[unit]!, order[next]!);
          }
        });
        if (parent < 0) continue;
        low[parent] = Math.min(low[parent]!, low[unit]!);
        if (parent === start && anchors === null) branches++;
        else if (low[unit]! >= order[parent]!) cut.add(parent);
      }
      if (branches > 1) cut.add(start);
    }
    return cut;
  };
}

/** Depth first from a unit over its group, in the order found; numbers from `count` + 1. */
function walk(
  task: PlannerTask,
  start: number,
  groupOf: Int32Array,
  order: Int32Array,
  parentOf: Int32Array,
  count: number,
): readonly number[] {
  const { neighbourStart, neighbours } = task;
  const walked = [start];
  const open = [start];
  const nextOf = [neighbourStart[start]!];
  parentOf[start] = -1;
  order[start] = count + 1;
  while (open.length > 0) {
    const unit = open.at(-1)!;
    const at = nextOf[open.length - 1]!++;
    if (at >= neighbourStart[unit + 1]!) {
      open.pop();
      nextOf.pop();
      continue;
    }
    const next = neighbours[at]!;
    if (groupOf[next] !== groupOf[start] || order[next] !== 0) continue;
    parentOf[next] = unit;
    order[next] = count + walked.length + 1;
    walked.push(next);
    open.push(next);
    nextOf.push(neighbourStart[next]!);
  }
  return walked;
}
