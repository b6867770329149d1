import type { Partition } from './partition.ts';
import { shuffle } from './random.ts';
import { eachNeighbour, NO_GROUP, type PlannerTask } from './task.ts';

/**
 * Puts all that fits in a group, fast: the groups that there are grow first, new ones take the rest.
 * Yields now and then, with short work in between.
 */
export function* divideFirst(partition: Partition, random: () => number): Generator<null, void> {
  yield* grow(partition, () => 1);
  yield* splitAlongTrees(partition, random);
}

/** As `divideFirst`, but otherwise: groups that there are may grow less than they can. */
export function* divideAnew(partition: Partition, random: () => number): Generator<null, void> {
  partition.groupOf.forEach((_, unit) => partition.move(unit, NO_GROUP));
  yield* grow(partition, random);
  yield* splitAlongTrees(partition, random);
}

/** Units that are dealt with between two yields. */
const AT_ONCE = 1000;

/** Lets the groups that there are take in turn what borders on them, near before far. */
function* grow(partition: Partition, share: () => number): Generator<null, void> {
  const { task, groupOf } = partition;
  let growing = task.groups.map((_, group) => group);
  const spare = task.groups.map(({ room }) => room * (1 - share()));
  const edges = task.groups.map(({ borders }) => new Set(borders));
  while (growing.length > 0) {
    yield null;
    growing = growing.filter((group) => {
      const unit = nextFor(partition, group, edges[group]!, spare[group]!);
      if (unit === null) return false;
      partition.move(unit, group);
      edges[group]!.delete(unit);
      eachNeighbour(task, unit, (next) => {
        if (groupOf[next] === NO_GROUP) edges[group]!.add(next);
      });
      return true;
    });
  }
}

function nextFor(
  { task, groupOf, slack, moreCuts, moreSpread }: Partition,
  group: number,
  edge: ReadonlySet<number>,
  spare: number,
): number | null {
  let best: number | null = null;
  let least = [Infinity, Infinity] as const;
  for (const unit of edge) {
    if (groupOf[unit] !== NO_GROUP || task.members[unit]! > slack(group) - spare) continue;
    const more = [moreCuts(unit, group), moreSpread(unit, group)] as const;
    if (more[0] < least[0] || (more[0] === least[0] && more[1] < least[1])) {
      [best, least] = [unit, more];
    }
  }
  return best;
}

/** Divides each piece that is left along a spanning tree, in as few new groups as that tree allows. */
function* splitAlongTrees(partition: Partition, random: () => number): Generator<null, void> {
  const { task, groupOf } = partition;
  const starts = shuffle(
    random,
    Array.from({ length: task.unitCount }, (_, unit) => unit),
  );
  for (const start of starts) {
    if (groupOf[start] === NO_GROUP && isFree(task, start)) yield* split(partition, start, random);
  }
}

const isFree = (task: PlannerTask, unit: number) => task.members[unit]! <= task.capacity;

/**
 * The fewest connected parts of at most so much of a tree, from its leaves up: where the branches
 * are too much together, the heaviest are cut off. Kundu and Misra, SIAM Journal on Computing 6 (1977).
 */
function* split(partition: Partition, root: number, random: () => number): Generator<null, void> {
  const { task } = partition;
  const { order, parentOf } = yield* spanningTree(partition, root, random);
  const weight = new Map<number, number>();
  const branches = new Map<number, number[]>();
  for (const [i, unit] of order.toReversed().entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield null;
    let sum = task.members[unit]!;
    const kept = (branches.get(unit) ?? []).toSorted((a, b) => weight.get(b)! - weight.get(a)!);
    for (const branch of kept) sum += weight.get(branch)!;
    while (sum > task.capacity) {
      const heaviest = kept.shift()!;
      sum -= weight.get(heaviest)!;
      take(partition, heaviest, branches);
    }
    weight.set(unit, sum);
    branches.set(unit, kept);
    const parent = parentOf.get(unit);
    if (parent !== undefined) branches.set(parent, [...(branches.get(parent) ?? []), unit]);
  }
  take(partition, root, branches);
}

/** Makes a new group of a branch. */
function take(
  { begin, move }: Partition,
  top: number,
  branches: ReadonlyMap<number, readonly number[]>,
): void {
  const group = begin();
  const units = [top];
  for (const unit of units) units.push(...(branches.get(unit) ?? []));
  for (const unit of units) move(unit, group);
}

/** A tree of all free units that a unit reaches, parents first; near units before far ones, mostly. */
function* spanningTree({ task, groupOf }: Partition, root: number, random: () => number) {
  const parentOf = new Map<number, number>();
  const order = [root];
  const seen = new Set(order);
  const open = [root];
  while (open.length > 0) {
    // now and then from elsewhere in the list, so that another time it is another tree
    const at = random() < 0.5 ? open.length - 1 : Math.floor(random() * open.length);
    const unit = open[at]!;
    const next: number[] = [];
    eachNeighbour(task, unit, (neighbour) => {
      if (groupOf[neighbour] === NO_GROUP && !seen.has(neighbour) && isFree(task, neighbour)) {
        next.push(neighbour);
      }
    });
    if (next.length === 0) {
      open[at] = open.at(-1)!;
      open.pop();
      continue;
    }
    const chosen = next[Math.floor(random() * next.length)]!;
    seen.add(chosen);
    parentOf.set(chosen, unit);
    order.push(chosen);
    open.push(chosen);
    if (order.length % AT_ONCE === 0) yield null;
  }
  return { order, parentOf };
}
