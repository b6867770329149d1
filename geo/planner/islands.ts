import { eachNeighbour, fits, type PlannerTask } from './task.ts';

/** Units that fit and are connected, ascending, and the groups that border on any of them. */
export interface Island {
  readonly units: readonly number[];
  /** rows of the task's groups */
  readonly groups: readonly number[];
}

/** The connected pieces of what is uncovered and fits, by their first units. */
export function islandsOf(task: PlannerTask): readonly Island[] {
  // what fits nowhere is no way through
  const islandOf = Int32Array.from({ length: task.unitCount }, (_, unit) =>
    fits(task, unit) ? FREE : CLOSED,
  );
  const islands: number[][] = [];
  for (let first = 0; first < task.unitCount; first++) {
    if (islandOf[first] !== FREE) continue;
    islands.push(reachedFrom(task, first, islandOf, islands.length));
  }
  const groups = islands.map((): number[] => []);
  task.groups.forEach(({ borders }, group) => {
    for (const island of new Set(borders.map((unit) => islandOf[unit]!))) {
      groups[island]?.push(group);
    }
  });
  return islands.map((units, i) => ({
    units: units.toSorted((a, b) => a - b),
    groups: groups[i]!,
  }));
}

const FREE = -1;
const CLOSED = -2;

function reachedFrom(
  task: PlannerTask,
  first: number,
  islandOf: Int32Array,
  island: number,
): number[] {
  const reached = [first];
  islandOf[first] = island;
  for (const unit of reached) {
    eachNeighbour(task, unit, (next) => {
      if (islandOf[next] !== FREE) return;
      islandOf[next] = island;
      reached.push(next);
    });
  }
  return reached;
}
