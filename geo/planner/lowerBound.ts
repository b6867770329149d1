import { islandsOf, type Island } from './islands.ts';
import type { PlannerTask } from './task.ts';

/**
 * How many new groups any division needs at least: on each island, as many as take the members that
 * the bordering groups have no room for, and as there are units of more than half a group. The room of
 * a group that borders on several islands counts on each, so more may be needed, never fewer.
 */
export function lowerBound(task: PlannerTask): number {
  return islandsOf(task).reduce((sum, island) => sum + boundOfIsland(task, island), 0);
}

export function boundOfIsland(task: PlannerTask, { units, groups }: Island): number {
  const members = units.reduce((sum, unit) => sum + task.members[unit]!, 0);
  const room = groups.reduce((sum, group) => sum + Math.max(0, task.groups[group]!.room), 0);
  const byMembers = Math.ceil((members - room) / task.capacity - ROUNDING);
  // no two of these fit in one new group
  const large = units.filter((unit) => task.members[unit]! > task.capacity / 2).length;
  const roomy = groups.reduce(
    (sum, group) => sum + Math.floor((2 * task.groups[group]!.room) / task.capacity),
    0,
  );
  return Math.max(groups.length === 0 && units.length > 0 ? 1 : 0, byMembers, large - roomy);
}

/**
 * How many new groups it takes at least to reach so many members: the groups that there are have what
 * room they have on each island, and each new group adds what it can hold, there where most is left.
 */
export function boundToReach(task: PlannerTask, enough: number): number {
  let missing = enough;
  const gains: number[] = [];
  for (const { units, groups } of islandsOf(task)) {
    const members = units.reduce((sum, unit) => sum + task.members[unit]!, 0);
    const room = groups.reduce((sum, group) => sum + Math.max(0, task.groups[group]!.room), 0);
    missing -= Math.min(members, room);
    for (let left = members - room; left > ROUNDING; left -= task.capacity) {
      gains.push(Math.min(left, task.capacity));
    }
  }
  gains.sort((a, b) => b - a);
  let count = 0;
  for (; missing > SLACK && count < gains.length; count++) missing -= gains[count]!;
  return count;
}

// more than sums over a town are off, and far less than a member
const SLACK = 1e-6;

// sums of fractions of members may be a hair above a whole number of groups
const ROUNDING = 1e-9;
