import { journal, type Move } from './journal.ts';
import type { Partition } from './partition.ts';
import { pick, shuffle } from './random.ts';
import { splitInto } from './splitInto.ts';
import { eachNeighbour, type PlannerTask } from './task.ts';

/**
 * Moves units to groups beside theirs, alone or in exchange for another, while that divides fewer
 * streets or, with as many divided, makes groups more compact.
 */
export function polish(
  partition: Partition,
  groups: readonly number[],
  random: () => number,
  move: Move = partition.move,
): void {
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    const units = shuffle(
      random,
      groups.flatMap((group) => partition.unitsOf[group]!),
    );
    for (const unit of units) {
      if (moveOne(partition, unit, move) || exchange(partition, unit, move)) isBetter = true;
    }
  }
}

// less than this is noise of the sums, in metres to the third
const NOISE = 1e-3;

const isLess = (cuts: number, spread: number) => cuts < 0 || (cuts === 0 && spread < -NOISE);

function moveOne(partition: Partition, unit: number, move: Move): boolean {
  const { task, unitsOf, groupOf, slack, moreCuts, moreSpread, mayLeave, isNew } = partition;
  const from = groupOf[unit]!;
  // a new group that is emptied would be one group fewer: that is tried elsewhere
  if (isNew(from) && unitsOf[from]!.length === 1) return false;
  let best: number | null = null;
  let least = [0, -NOISE] as readonly [number, number];
  for (const to of partition.groupsAround(unit)) {
    if (task.members[unit]! > slack(to)) continue;
    const [cuts, spread] = [moreCuts(unit, to), moreSpread(unit, to)];
    if (cuts < least[0] || (cuts === least[0] && spread < least[1])) {
      [best, least] = [to, [cuts, spread]];
    }
  }
  if (best === null || !mayLeave(unit)) return false;
  move(unit, best);
  return true;
}

function exchange(partition: Partition, unit: number, move: Move): boolean {
  const { task, unitsOf, groupOf, members, limit, mayLeave, bordersOn } = partition;
  const from = groupOf[unit]!;
  // where there is room it can simply go
  const full = partition
    .groupsAround(unit)
    .filter((to) => task.members[unit]! > partition.slack(to));
  if (full.length === 0 || !mayLeave(unit)) return false;
  for (const to of full) {
    for (const other of unitsOf[to]!) {
      const more = task.members[unit]! - task.members[other]!;
      if (members[to]! + more > limit(to) || members[from]! - more > limit(from)) continue;
      if (!bordersOn(other, from)) continue;
      const steps = journal(partition);
      steps.move(unit, to);
      const isSound = bordersOn(other, from) && mayLeave(other);
      if (isSound) steps.move(other, from);
      const isBetter = isSound && isLess(steps.more.cuts, steps.more.spread);
      steps.takeBack();
      if (!isBetter) continue;
      move(unit, to);
      move(other, from);
      return true;
    }
  }
  return false;
}

/**
 * Throws some groups beside each other together and divides their units anew, with as many new groups
 * or fewer. Kept when it is better, and, as often as is dared, when it is a little worse; else nothing
 * has changed.
 */
export function recombine(
  partition: Partition,
  group: number,
  size: number,
  random: () => number,
  daring: number,
): void {
  const { task, unitsOf, isNew } = partition;
  const near = neighbourhood(partition, group, size, random);
  const units = piece(task, unitsOf[group]![0]!, new Set(near.flatMap((each) => unitsOf[each]!)));
  // a group that there is may border on what lies apart: a new one there keeps what it has
  const here = new Set(units);
  const groups = near.filter((each) => !isNew(each) || here.has(unitsOf[each]![0]!));
  if (groups.length < 2) return;
  const parts = splitInto(task, units, groups.length, random, { left: EFFORT * units.length });
  if (!parts) return;
  const owners = ownersOf(partition, groups, parts, random);
  if (!owners) return;
  const before = groups.filter((each) => isNew(each)).length;
  const { move, more, takeBack } = journal(partition);
  parts.forEach((part, i) => {
    for (const unit of part) move(unit, owners[i]!);
  });
  polish(partition, groups, random, move);
  const after = groups.filter((each) => isNew(each) && unitsOf[each]!.length > 0).length;
  const isBetter = after < before || isLess(more.cuts, more.spread);
  const isDared = after === before && more.cuts <= 1 && random() < daring;
  if (!isBetter && !isDared) takeBack();
}

const EFFORT = 40;

/** By part the group that gets it: groups that there are take what they can, new ones the rest. */
function ownersOf(
  { task, unitsOf, members, limit, isNew }: Partition,
  groups: readonly number[],
  parts: readonly (readonly number[])[],
  random: () => number,
): readonly number[] | null {
  const owners: (number | null)[] = parts.map(() => null);
  const inside = new Set(parts.flat());
  const sum = (units: readonly number[]) =>
    units.reduce((total, unit) => total + task.members[unit]!, 0);
  for (const group of shuffle(
    random,
    groups.filter((each) => !isNew(each)),
  )) {
    const kept = members[group]! - sum(unitsOf[group]!.filter((unit) => inside.has(unit)));
    const { borders } = task.groups[group]!;
    const may = parts.flatMap((part, i) => {
      const isBeside = part.some((unit) => borders.includes(unit));
      return owners[i] === null && isBeside && kept + sum(part) <= limit(group) ? [i] : [];
    });
    if (may.length > 0) owners[pick(random, may)] = group;
  }
  const fresh = groups.filter((each) => isNew(each));
  if (owners.filter((owner) => owner === null).length > fresh.length) return null;
  return owners.map((owner) => owner ?? fresh.pop()!);
}

/** The connected piece of some units that one of them is in. */
function piece(task: PlannerTask, start: number, units: ReadonlySet<number>): readonly number[] {
  const found = new Set([start]);
  for (const unit of found) {
    eachNeighbour(task, unit, (next) => {
      if (units.has(next)) found.add(next);
    });
  }
  return [...found];
}

/** Groups around one that has units, each beside another; those that there are only need to border. */
function neighbourhood(
  { unitsOf, groupsAround }: Partition,
  group: number,
  size: number,
  random: () => number,
): number[] {
  const groups = [group];
  while (groups.length < size) {
    const around = groups.flatMap((each) => unitsOf[each]!).flatMap((unit) => groupsAround(unit));
    const beside = [...new Set(around)].filter((each) => !groups.includes(each));
    if (beside.length === 0) break;
    groups.push(pick(random, beside));
  }
  return groups;
}
