import { pick } from './random.ts';
import { eachNeighbour, type PlannerTask } from './task.ts';

// what sums of fractions of members may be off
const ROUNDING = 1e-9;

/** How often another tree is tried before a cut higher up is. */
const TREES = 60;
const CUTS_TRIED = 6;

/**
 * Divides connected units, each of which fits, into at most so many connected parts that fit in a new
 * group each; null when no way was found. A random spanning tree is cut in two where both halves can do
 * with the parts that they get, and so on with each half: the step of "recombination" (DeFord, Duchin
 * and Solomon 2021).
 */
export function splitInto(
  task: PlannerTask,
  units: readonly number[],
  parts: number,
  random: () => number,
  effort: Effort,
): readonly (readonly number[])[] | null {
  const members = membersOf(task, units);
  if (members <= task.capacity + ROUNDING) return [units];
  if (partsFor(task, members) > parts) return null;
  const here = new Set(units);
  let cutsTried = 0;
  for (let tree = 0; tree < TREES && cutsTried < CUTS_TRIED; tree++) {
    if (effort.left <= 0) return null;
    effort.left -= units.length;
    const cut = cutOf(task, here, members, parts, random);
    if (!cut) continue;
    cutsTried++;
    const first = splitInto(task, cut.inside, cut.partsInside, random, effort);
    if (!first) continue;
    const rest = splitInto(task, cut.outside, parts - first.length, random, effort);
    if (rest) return [...first, ...rest];
  }
  return null;
}

const membersOf = (task: PlannerTask, units: readonly number[]): number =>
  units.reduce((sum, unit) => sum + task.members[unit]!, 0);

/** How many units may still be looked at; it is counted down. */
export interface Effort {
  left: number;
}

const partsFor = (task: PlannerTask, members: number): number =>
  Math.ceil(members / task.capacity - ROUNDING);

interface Cut {
  readonly inside: readonly number[];
  readonly partsInside: number;
  readonly outside: readonly number[];
}

/** A branch of a random spanning tree of `here` that can be cut off; null: this tree has none. */
function cutOf(
  task: PlannerTask,
  here: ReadonlySet<number>,
  members: number,
  parts: number,
  random: () => number,
): Cut | null {
  const tree = randomTree(task, here, random);
  const weight = branchWeights(task, tree);
  // one of those that can be, rather between two streets than within one
  let found = 0;
  let chosen = 0;
  let partsInside = 0;
  for (let i = 1; i < weight.length; i++) {
    const inside = partsFor(task, weight[i]!);
    if (inside + partsFor(task, members - weight[i]!) > parts) continue;
    const likelihood =
      task.street[tree.order[i]!] === task.street[tree.order[tree.parent[i]!]!] ? 1 : BETWEEN;
    found += likelihood;
    if (random() * found < likelihood) [chosen, partsInside] = [i, inside];
  }
  if (found === 0) return null;
  // what the rest needs is not more than it gets; the branch may use what is over
  const spare = parts - partsInside - partsFor(task, members - weight[chosen]!);
  return { ...cutOff(tree, chosen), partsInside: partsInside + spare };
}

interface Tree {
  /** units, parents first */
  readonly order: readonly number[];
  /** by place in `order`: the place of the parent, -1 for the root */
  readonly parent: readonly number[];
}

/** By place in the tree: the members of the branch that begins there. */
function branchWeights(task: PlannerTask, { order, parent }: Tree): readonly number[] {
  const weight = order.map((unit) => task.members[unit]!);
  for (let i = order.length - 1; i > 0; i--) weight[parent[i]!]! += weight[i]!;
  return weight;
}

function cutOff({ order, parent }: Tree, top: number): Omit<Cut, 'partsInside'> {
  const isInside = new Uint8Array(order.length);
  isInside[top] = 1;
  const [inside, outside]: [number[], number[]] = [[], []];
  order.forEach((unit, i) => {
    if (i > top && isInside[parent[i]!] === 1) isInside[i] = 1;
    (isInside[i] === 1 ? inside : outside).push(unit);
  });
  return { inside, outside };
}

function randomTree(task: PlannerTask, here: ReadonlySet<number>, random: () => number): Tree {
  const [root] = [...here].slice(Math.floor(random() * here.size));
  const order = [root!];
  const parent = [-1];
  const seen = new Set(order);
  const open = [0];
  const next: number[] = [];
  while (open.length > 0) {
    const last = open.length - 1;
    const at = random() < DEEP ? last : Math.floor(random() * open.length);
    const place = open[at]!;
    next.length = 0;
    eachNeighbour(task, order[place]!, (unit) => {
      if (here.has(unit) && !seen.has(unit)) next.push(unit);
    });
    if (next.length <= 1) {
      open[at] = open[last]!;
      open.pop();
      if (next.length === 0) continue;
    }
    const unit = nextOf(task, order[place]!, next, random);
    seen.add(unit);
    open.push(order.length);
    order.push(unit);
    parent.push(place);
  }
  return { order, parent };
}

/** How much rather a cut lies between two streets than within one. */
const BETWEEN = 6;

/** Mostly on along the street, so that a cut between branches leaves streets whole. */
function nextOf(
  task: PlannerTask,
  from: number,
  next: readonly number[],
  random: () => number,
): number {
  const along = next.filter((unit) => task.street[unit] === task.street[from]);
  return pick(random, along.length > 0 && random() < ALONG ? along : next);
}

const ALONG = 0.8;

/** How often a tree goes on where it is: deep trees have more different branches. */
const DEEP = 0.6;
