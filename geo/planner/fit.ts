import type { Move } from './journal.ts';
import type { Partition } from './partition.ts';
import { NO_GROUP } from './task.ts';

/** Rules that not every division keeps. */
export interface Demands {
  /** a new group has so many members at least */
  readonly least: number;
  /** so many members are enough; Infinity: all that can be had */
  readonly enough: number;
}

/** Why a unit that fits is in no group. */
export type LeftOut = 'too-few' | 'beyond-share';

/**
 * Changes a division until it keeps the demands. New groups that are too small get units from those
 * beside them that can spare some; where that is not enough they are given up, and their units are left
 * out for being too few. Then the new groups that have the least are given up as long as the others, which
 * take of their units what they have room for, are enough. Answers by unit that it left out why; yields
 * now and then, with short work in between.
 */
export function* fitTo(
  partition: Partition,
  demands: Demands,
): Generator<null, ReadonlyMap<number, LeftOut>> {
  const reasons = new Map<number, LeftOut>();
  if (demands.least > 0) yield* topUp(partition, demands.least, reasons);
  if (demands.enough < Infinity) yield* trim(partition, demands.enough, reasons);
  return reasons;
}

// what sums of fractions of members may be off
const ROUNDING = 1e-9;

export const membersReached = ({ members }: Partition): number =>
  members.reduce((sum, each) => sum + each, 0);

function* topUp(
  partition: Partition,
  least: number,
  reasons: Map<number, LeftOut>,
): Generator<null, void> {
  const { members, unitsOf } = partition;
  const isSmall = (group: number) => members[group]! < least - ROUNDING;
  const small = newGroupsOf(partition)
    .filter(isSmall)
    .toSorted((a, b) => members[b]! - members[a]!);
  for (const group of small) {
    yield null;
    if (unitsOf[group]!.length === 0 || !isSmall(group)) continue;
    if (gatherFor(partition, group, least)) continue;
    const units = giveUp(partition, group, partition.move);
    for (const unit of absorbed(partition, units, partition.move)) reasons.set(unit, 'too-few');
  }
  // what a later group took after all
  for (const unit of reasons.keys()) {
    if (partition.groupOf[unit] !== NO_GROUP) reasons.delete(unit);
  }
}

/** Takes units from beside a group until it has enough; else all is as it was. */
function gatherFor(partition: Partition, group: number, least: number): boolean {
  const { task, members, slack } = partition;
  const { move, takeBack } = logged(partition);
  const moved = new Set<number>();
  while (members[group]! < least - ROUNDING) {
    const unit = unitFor(partition, group, least, moved);
    if (unit === null || task.members[unit]! > slack(group)) break;
    moved.add(unit);
    move(unit, group);
  }
  if (members[group]! >= least - ROUNDING) return true;
  takeBack();
  return false;
}

/** The unit beside a group that brings most, of those that may leave where they are. */
function unitFor(
  partition: Partition,
  group: number,
  least: number,
  moved: ReadonlySet<number>,
): number | null {
  const { task, unitsOf, groupOf, members, isNew, mayLeave, slack } = partition;
  let best: number | null = null;
  const canSpare = (unit: number): boolean => {
    const from = groupOf[unit]!;
    if (from === NO_GROUP) return true;
    const left = members[from]! - task.members[unit]!;
    // one that is too small itself has nothing to keep
    const isSpare = !isNew(from) || members[from]! < least - ROUNDING || left >= least - ROUNDING;
    return isSpare && mayLeave(unit);
  };
  for (const own of unitsOf[group]!) {
    const { neighbourStart, neighbours } = task;
    for (const unit of neighbours.subarray(neighbourStart[own], neighbourStart[own + 1])) {
      if (groupOf[unit] === group || moved.has(unit) || task.members[unit]! > slack(group))
        continue;
      if (best !== null && task.members[unit]! <= task.members[best]!) continue;
      if (canSpare(unit)) best = unit;
    }
  }
  return best;
}

function* trim(
  partition: Partition,
  enough: number,
  reasons: Map<number, LeftOut>,
): Generator<null, void> {
  const { members } = partition;
  for (let isDone = false; !isDone;) {
    isDone = true;
    const light = newGroupsOf(partition)
      .toSorted((a, b) => members[a]! - members[b]!)
      .slice(0, TRIED);
    for (const group of light) {
      yield null;
      const { move, takeBack } = logged(partition);
      let free = absorbed(partition, giveUp(partition, group, move), move);
      const missing = enough - membersReached(partition);
      if (missing > ROUNDING && missing <= roomAround(partition, free)) {
        free = exchanged(partition, free, move);
      }
      if (membersReached(partition) >= enough - ROUNDING) {
        for (const unit of free) reasons.set(unit, 'beyond-share');
        isDone = false;
        break;
      }
      takeBack();
    }
  }
}

/** How many members the groups beside some units could still take. */
function roomAround({ groupsAround, slack }: Partition, units: readonly number[]): number {
  const groups = new Set(units.flatMap((unit) => groupsAround(unit)));
  return [...groups].reduce((sum, group) => sum + slack(group), 0);
}

/** Moves that can be taken back. */
function logged({ groupOf, move }: Partition) {
  const steps: { readonly unit: number; readonly from: number }[] = [];
  return {
    move: (unit: number, group: number): void => {
      steps.push({ unit, from: groupOf[unit]! });
      move(unit, group);
    },
    takeBack: (): void => {
      for (const { unit, from } of steps.toReversed()) move(unit, from);
    },
  };
}

/** How many of the lightest groups are tried before it stops. */
const TRIED = 8;

function newGroupsOf({ unitsOf, isNew }: Partition): number[] {
  return unitsOf.flatMap((units, group) => (isNew(group) && units.length > 0 ? [group] : []));
}

function giveUp({ unitsOf }: Partition, group: number, move: Move): readonly number[] {
  const units = unitsOf[group]!.slice();
  for (const unit of units) move(unit, NO_GROUP);
  return units;
}

/** Lets groups beside them take units that are in none, most first; answers those that stay so. */
function absorbed(partition: Partition, units: readonly number[], move: Move): readonly number[] {
  const { task, groupsAround, slack, moreSpread } = partition;
  let left = units.toSorted((a, b) => task.members[b]! - task.members[a]!);
  for (;;) {
    const unit = left.find((each) =>
      groupsAround(each).some((group) => task.members[each]! <= slack(group)),
    );
    if (unit === undefined) return left;
    const roomy = groupsAround(unit).filter((group) => task.members[unit]! <= slack(group));
    move(
      unit,
      roomy.reduce((a, b) => (moreSpread(unit, b) < moreSpread(unit, a) ? b : a)),
    );
    left = left.filter((each) => each !== unit);
  }
}

/** Lets groups give up units for heavier ones beside them that are in no group, as long as they can. */
function exchanged(partition: Partition, units: readonly number[], move: Move): readonly number[] {
  const free = new Set(units);
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const unit of free) {
      const other = lighterFor(partition, unit, move);
      if (other === null) continue;
      free.delete(unit);
      free.add(other);
      isDone = false;
    }
  }
  return [...free];
}

/** Puts a unit in the place of a lighter one, and answers that; null: there is none. */
function lighterFor(partition: Partition, unit: number, move: Move): number | null {
  const { task, groupsAround, unitsOf, slack, mayLeave } = partition;
  for (const group of groupsAround(unit)) {
    const most = task.members[unit]!;
    const others = unitsOf[group]!.filter((other) => {
      const less = most - task.members[other]!;
      return less > ROUNDING && less <= slack(group);
    });
    for (const other of others.toSorted((a, b) => task.members[a]! - task.members[b]!)) {
      move(unit, group);
      if (mayLeave(other)) {
        move(other, NO_GROUP);
        return other;
      }
      move(unit, NO_GROUP);
    }
  }
  return null;
}
