import { eachNeighbour, fits, NO_GROUP, type Division, type PlannerTask } from './task.ts';

/** A rule that a division breaks. */
export type Flaw =
  | { readonly code: 'planner/left-out'; readonly unit: number }
  | { readonly code: 'planner/too-full'; readonly group: number }
  | { readonly code: 'planner/in-pieces'; readonly group: number };

/**
 * Whether a division keeps the rules, by looking at nothing but the task: all that fits is in a
 * group, no group has more members than it may, each new group is connected, and what a group gets that
 * there is hangs together with what it serves.
 */
export function flawsOf(task: PlannerTask, division: Division): readonly Flaw[] {
  const units = new Map<number, number[]>();
  const flaws: Flaw[] = [];
  division.forEach((group, unit) => {
    if (group !== NO_GROUP) units.set(group, [...(units.get(group) ?? []), unit]);
    else if (fits(task, unit)) flaws.push({ code: 'planner/left-out', unit });
  });
  for (const [group, own] of units) {
    const existing = task.groups[group];
    const limit = existing ? existing.room : task.capacity;
    const members = own.reduce((sum, unit) => sum + task.members[unit]!, 0);
    if (members > limit + 1e-6) flaws.push({ code: 'planner/too-full', group });
    const starts = existing ? own.filter((unit) => existing.borders.includes(unit)) : [own[0]!];
    if (reached(task, new Set(own), starts) < own.length) {
      flaws.push({ code: 'planner/in-pieces', group });
    }
  }
  return flaws;
}

function reached(task: PlannerTask, own: ReadonlySet<number>, starts: readonly number[]): number {
  const found = new Set(starts);
  for (const unit of found) {
    eachNeighbour(task, unit, (next) => {
      if (own.has(next)) found.add(next);
    });
  }
  return found.size;
}
