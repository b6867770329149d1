import { journal, type Move } from './journal.ts';
import type { Partition } from './partition.ts';
import { pick } from './random.ts';
import { eachNeighbour } from './task.ts';

/**
 * Tries to do without a new group: its neighbours take its units, and where that is too much, units
 * go on from group to group towards room. Nothing has changed when it fails. `patience`: the number of
 * moves after which it gives up.
 */
export function dissolve(
  partition: Partition,
  group: number,
  random: () => number,
  patience: number,
): void {
  const { move, takeBack } = journal(partition);
  const touched = giveAway(partition, group, move, random);
  if (!touched || !relieve(partition, touched, group, move, random, patience)) takeBack();
}

/** Gives each unit to a group beside it, to one with room where there is one; null: it cannot. */
function giveAway(
  partition: Partition,
  group: number,
  move: Move,
  random: () => number,
): Set<number> | null {
  const { unitsOf, groupsAround, slack } = partition;
  const touched = new Set<number>();
  while (unitsOf[group]!.length > 0) {
    const at = Math.floor(random() * unitsOf[group]!.length);
    const edge = [...unitsOf[group]!.slice(at), ...unitsOf[group]!.slice(0, at)];
    const unit = edge.find((each) => groupsAround(each).length > 0);
    if (unit === undefined) return null;
    const around = groupsAround(unit);
    const to = around.reduce((best, each) => (slack(each) > slack(best) ? each : best));
    move(unit, to);
    touched.add(to);
  }
  return touched;
}

/** Moves units until no group has too many members. `closed` is not to be used. */
function relieve(
  partition: Partition,
  touched: Set<number>,
  closed: number,
  move: Move,
  random: () => number,
  patience: number,
): boolean {
  const { excess } = partition;
  const movedAt = new Map<number, number>();
  for (let turn = 0; turn < patience; turn++) {
    const full = [...touched].filter((group) => excess(group) > 0);
    if (full.length === 0) return true;
    const group = pick(random, full);
    const isTabu = (unit: number) => turn - (movedAt.get(unit) ?? -Infinity) < 6 + 10 * random();
    const step = bestStep(partition, group, closed, isTabu, random);
    if (!step) return false;
    for (const [unit, to] of step) {
      move(unit, to);
      movedAt.set(unit, turn);
      touched.add(to);
    }
  }
  return false;
}

type Moves = readonly (readonly [unit: number, group: number])[];

interface Candidate {
  readonly moves: Moves;
  readonly cost: number;
}

/**
 * What relieves a group best: a unit that goes to a group beside it; where no such step makes things
 * better at once, two that change places. Counted is what is too much in both groups, more where the
 * next room is farther.
 */
function bestStep(
  partition: Partition,
  group: number,
  closed: number,
  isTabu: (unit: number) => boolean,
  random: () => number,
): Moves | null {
  const cost = costOfStep(partition, group, distancesToRoom(partition, group, closed));
  const leaving = partition.unitsOf[group]!.filter((unit) => !isTabu(unit)).map((unit) => ({
    unit,
    around: partition.groupsAround(unit).filter((each) => each !== closed),
  }));
  const cut = partition.cutUnits(group);
  const movable = leaving.filter(({ unit, around }) => around.length > 0 && !cut.has(unit));
  const single = least(
    movable.flatMap(({ unit, around }) =>
      around.map((to) => ({
        moves: [[unit, to]] as const,
        cost: cost(to, partition.task.members[unit]!) + TIE * random(),
      })),
    ),
  );
  if (single && single.cost < partition.excess(group)) return single.moves;
  const swap = bestSwap(partition, group, movable, isTabu, cost);
  if (swap && (!single || swap.cost < single.cost)) return swap.moves;
  return single?.moves ?? null;
}

const TIE = 1e-3;

/** By the group that gets more and how much more: what is too much after it. */
function costOfStep(
  { members, limit }: Partition,
  group: number,
  farOf: ReadonlyMap<number, number>,
) {
  const over = (each: number, more: number) => Math.max(0, members[each]! + more - limit(each));
  return (to: number, more: number): number =>
    over(group, -more) + over(to, more) * (1 + (farOf.get(to) ?? FAR) / 2);
}

const FAR = 8;

const least = (steps: readonly Candidate[]): Candidate | null =>
  steps.reduce<Candidate | null>(
    (best, each) => (best && best.cost <= each.cost ? best : each),
    null,
  );

interface Leaving {
  readonly unit: number;
  readonly around: readonly number[];
}

/** A unit and a lighter one of a group beside it, which change places. */
function bestSwap(
  partition: Partition,
  group: number,
  leaving: readonly Leaving[],
  isTabu: (unit: number) => boolean,
  cost: (to: number, more: number) => number,
): Candidate | null {
  const { task, unitsOf } = partition;
  let best: Candidate | null = null;
  for (const { unit, around } of leaving) {
    for (const to of around) {
      for (const other of unitsOf[to]!) {
        const more = task.members[unit]! - task.members[other]!;
        if (more <= 0) continue;
        const after = cost(to, more);
        if ((best && best.cost <= after) || isTabu(other)) continue;
        if (!mayChange(partition, [unit, to], [other, group])) continue;
        best = {
          moves: [
            [unit, to],
            [other, group],
          ],
          cost: after,
        };
      }
    }
  }
  return best;
}

/** Whether both groups hold together when two units change places, tried for a moment. */
function mayChange(
  partition: Partition,
  [unit, to]: readonly [number, number],
  [other, group]: readonly [number, number],
): boolean {
  partition.move(unit, to);
  const isSound = partition.bordersOn(other, group) && partition.mayLeave(other);
  partition.move(unit, group);
  return isSound;
}

/** By group: how many groups away the nearest room is; only of those nearby. */
function distancesToRoom(
  partition: Partition,
  group: number,
  closed: number,
): ReadonlyMap<number, number> {
  const beside = new Map<number, readonly number[]>();
  const near = new Map([[group, 0]]);
  for (const [each, distance] of near) {
    const around = groupsBeside(partition, each).filter((next) => next !== closed);
    beside.set(each, around);
    if (distance >= REACH) continue;
    for (const next of around) if (!near.has(next)) near.set(next, distance + 1);
  }
  const roomy = [...near.keys()].filter((each) => each !== group && partition.slack(each) > ROOM);
  const far = new Map(roomy.map((each) => [each, 0]));
  for (const [each, distance] of far) {
    for (const next of beside.get(each) ?? []) if (!far.has(next)) far.set(next, distance + 1);
  }
  return far;
}

const REACH = 4;
const ROOM = 1e-6;

function groupsBeside({ task, unitsOf, groupOf }: Partition, group: number): readonly number[] {
  const beside = new Set<number>();
  for (const unit of unitsOf[group]!) {
    eachNeighbour(task, unit, (next) => {
      const other = groupOf[next]!;
      if (other !== group && other >= 0) beside.add(other);
    });
  }
  return [...beside];
}
