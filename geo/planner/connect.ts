import { eachNeighbour, type PlannerTask } from './task.ts';

/**
 * Some units, and with them the units that it takes to connect them: along ways with the fewest members,
 * and of as many with the fewest units. Null: there is no such way. `isOpen`: what the ways may go through.
 */
export function connected(
  task: PlannerTask,
  units: readonly number[],
  isOpen: (unit: number) => boolean,
): readonly number[] | null {
  const wanted = new Set(units);
  const joined = new Set(units.slice(0, 1));
  for (;;) {
    spread(task, joined, wanted);
    if (units.every((unit) => joined.has(unit))) return [...joined];
    const way = wayToNext(task, joined, wanted, isOpen);
    if (!way) return null;
    for (const unit of way) joined.add(unit);
  }
}

/** Takes along what is wanted and beside what is joined. */
function spread(task: PlannerTask, joined: Set<number>, wanted: ReadonlySet<number>): void {
  for (const unit of joined) {
    eachNeighbour(task, unit, (next) => {
      if (wanted.has(next)) joined.add(next);
    });
  }
}

interface Reached {
  readonly members: number;
  readonly steps: number;
  readonly before: number | null;
}

/** The cheapest way to a wanted unit that is not joined yet: Dijkstra 1959, over a few units only. */
function wayToNext(
  task: PlannerTask,
  joined: ReadonlySet<number>,
  wanted: ReadonlySet<number>,
  isOpen: (unit: number) => boolean,
): readonly number[] | null {
  const reached = new Map<number, Reached>();
  for (const unit of joined) reached.set(unit, { members: 0, steps: 0, before: null });
  const open = new Set(joined);
  while (open.size > 0) {
    const unit = nearest(open, reached);
    open.delete(unit);
    if (wanted.has(unit) && !joined.has(unit)) return wayBack(unit, reached);
    const { members, steps } = reached.get(unit)!;
    eachNeighbour(task, unit, (next) => {
      if (joined.has(next) || (!wanted.has(next) && !isOpen(next))) return;
      const there = { members: members + task.members[next]!, steps: steps + 1, before: unit };
      const known = reached.get(next);
      if (known && !isNearer(there, known)) return;
      reached.set(next, there);
      open.add(next);
    });
  }
  return null;
}

const isNearer = (a: Reached, b: Reached): boolean =>
  a.members !== b.members ? a.members < b.members : a.steps < b.steps;

function nearest(open: ReadonlySet<number>, reached: ReadonlyMap<number, Reached>): number {
  let best: number | null = null;
  for (const unit of open) {
    if (best === null || isNearer(reached.get(unit)!, reached.get(best)!)) best = unit;
  }
  return best!;
}

function wayBack(end: number, reached: ReadonlyMap<number, Reached>): readonly number[] {
  const way: number[] = [];
  for (let unit: number | null = end; unit !== null; unit = reached.get(unit)!.before) {
    way.push(unit);
  }
  return way;
}
