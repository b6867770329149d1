import { polish, recombine } from './betterGroups.ts';
import { dissolve } from './fewerGroups.ts';
import { divideAnew, divideFirst } from './firstDivision.ts';
import { boundOfIsland, lowerBound } from './lowerBound.ts';
import { islandsOf, type Island } from './islands.ts';
import { partitionOf, type Partition, type Worth } from './partition.ts';
import { pick, randomFrom } from './random.ts';
import { splitInto } from './splitInto.ts';
import { NO_GROUP, type Division, type PlannerTask } from './task.ts';

export interface DividingOptions {
  /** the same seed and iterations give the same division */
  readonly seed: number;
  readonly iterations: number;
}

/** A division that keeps all rules, and how good it can get. */
export interface Divided {
  readonly division: Division;
  readonly newGroups: number;
  /** any division needs at least so many new groups */
  readonly bound: number;
  /** the one that found it; 0 is the first division */
  readonly iteration: number;
}

/**
 * Divides what is uncovered, in this order: all that fits is in a group; the fewest new groups; the
 * fewest streets divided between groups; the most compact. Gives a first division at once, and a
 * better one each time one is found, until the iterations are done; the work in between is short.
 */
export function* divide(
  task: PlannerTask,
  { seed, iterations }: DividingOptions,
): Generator<Divided | null, Divided> {
  const random = randomFrom(seed);
  const bound = lowerBound(task);
  const partition = partitionOf(task, null);
  yield* divideFirst(partition, random);
  const now = (iteration: number): Divided => ({
    division: partition.division(),
    newGroups: partition.newGroups(),
    bound,
    iteration,
  });
  let best = now(0);
  let worth = partition.worth();
  yield best;
  const islands = islandsOf(task).map((island) => ({ island, bound: boundOfIsland(task, island) }));
  const islandOf = new Int32Array(task.unitCount);
  islands.forEach(({ island }, i) => {
    for (const unit of island.units) islandOf[unit] = i;
  });
  let stalled = 0;
  for (let iteration = 1; iteration <= iterations; iteration++) {
    improve(partition, islands, islandOf, random, iteration);
    const found = partition.worth();
    if (isWorthMore(found, worth)) {
      [best, worth, stalled] = [now(iteration), found, 0];
      yield best;
    } else if (++stalled > PATIENT_FOR * task.unitCount) {
      yield* divideAnew(partition, random);
      stalled = 0;
    } else yield null;
  }
  return best;
}

/** Iterations in vain, for each unit, after which it begins anew: by then only small tasks have stalled. */
const PATIENT_FOR = 4;

const isWorthMore = (a: Worth, b: Worth): boolean =>
  a.newGroups !== b.newGroups
    ? a.newGroups < b.newGroups
    : a.streets !== b.streets
      ? a.streets < b.streets
      : // else only what its sums are off
        a.spread < b.spread * (1 - 1e-9);

interface BoundedIsland {
  readonly island: Island;
  readonly bound: number;
}

/** One try to make the division better; of small tasks it may be a little worse after. */
function improve(
  partition: Partition,
  islands: readonly BoundedIsland[],
  islandOf: Int32Array,
  random: () => number,
  iteration: number,
): void {
  const groups = newGroupsOf(partition);
  if (groups.length === 0) return;
  const counts = new Int32Array(islands.length);
  for (const group of groups) counts[islandOf[partition.unitsOf[group]![0]!]!]!++;
  const isAbove = (group: number) => {
    const island = islandOf[partition.unitsOf[group]![0]!]!;
    return counts[island]! > islands[island]!.bound;
  };
  const tooMany = groups.filter(isAbove);
  if (tooMany.length > 0 && iteration % 4 !== 0) {
    const group = light(partition, tooMany, random);
    const { island, bound } = islands[islandOf[partition.unitsOf[group]![0]!]!]!;
    if (bound <= FEW && island.groups.length === 0 && iteration % 2 === 0) {
      splitIsland(partition, island, bound, random);
    } else dissolve(partition, group, random, PATIENCE);
    return;
  }
  const group = pick(random, groups);
  if (iteration % 8 === 4) polish(partition, [group], random);
  else {
    const daring = partition.task.unitCount <= SMALL ? DARING : 0;
    recombine(partition, group, 2 + Math.floor(random() * 3), random, daring);
  }
}

/** Up to so many units it goes on from worse divisions, too, and so gets out of dead ends. */
const SMALL = 60;
const DARING = 0.05;

const FEW = 8;
const PATIENCE = 60;

function newGroupsOf({ unitsOf, isNew }: Partition): number[] {
  return unitsOf.flatMap((units, group) => (isNew(group) && units.length > 0 ? [group] : []));
}

/** One of those with few members, for these find another place soonest. */
function light({ members }: Partition, groups: readonly number[], random: () => number): number {
  const three = [pick(random, groups), pick(random, groups), pick(random, groups)];
  return three.reduce((best, each) => (members[each]! < members[best]! ? each : best));
}

/** Divides a whole island anew, in as few groups as can be. */
function splitIsland(
  partition: Partition,
  { units }: Island,
  bound: number,
  random: () => number,
): void {
  const { task, begin, move } = partition;
  const parts = splitInto(task, units, bound, random, { left: 200 * units.length });
  if (!parts) return;
  for (const unit of units) move(unit, NO_GROUP);
  for (const part of parts) {
    const group = begin();
    for (const unit of part) move(unit, group);
  }
}
