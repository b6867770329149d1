import { contract } from '../contract.ts';
import type { Divided } from '../divide.ts';
import { fitTo, membersReached, type LeftOut } from '../fit.ts';
import { boundToReach, lowerBound } from '../lowerBound.ts';
import { partitionOf, type Worth } from '../partition.ts';
import type { Division, PlannerTask } from '../task.ts';
import type { AskedTown } from './askedTown.ts';
import type { Condition } from './conditions.ts';
import { membersWanted, type Counted } from './reach.ts';
import { togetherBlocks } from './togetherBlocks.ts';
import type { TownTask } from './townTask.ts';

/** A division of the town's task that does what the question asks. */
export interface Answer {
  readonly division: Division;
  /** by unit why it is in no group though it fits */
  readonly leftOut: (unit: number) => LeftOut | null;
  readonly newGroups: number;
  readonly bound: number;
  readonly worth: AnswerWorth;
  readonly iteration: number;
}

interface AnswerWorth extends Worth {
  /** members that are wanted and not reached */
  readonly missing: number;
}

export interface Answers {
  /** what is to be divided, streets that stay together being one unit */
  readonly task: PlannerTask;
  /** yields now and then, with short work in between */
  readonly from: (divided: Divided) => Generator<null, Answer>;
  readonly conditions: readonly Condition[];
}

/** Makes answers of divisions: streets stay together, no new group is too small, enough is covered. */
export function answersTo(asked: AskedTown, town: TownTask, counted: Counted): Answers {
  const { blocks, bare, conditions } = togetherBlocks(asked, town.task);
  const { task, expand } = contract(town.task, blocks);
  // what only connects streets might be connected otherwise, so the bound does not count with it
  const loose = contract(town.task, bare).task;
  const bound = lowerBound(loose);
  const demands = { least: asked.question.least, enough: membersWanted(asked, counted, town) };
  const fitting = task.members.reduce((sum, members) => sum + members, 0);
  const from = function* ({ division, iteration }: Divided): Generator<null, Answer> {
    const partition = partitionOf(task, division);
    const reasons = yield* fitTo(partition, demands);
    const worth = partition.worth();
    const reached = membersReached(partition);
    const codes = expand(Int32Array.from(division, (_, unit) => CODES.indexOf(reasons.get(unit))));
    const isAll = demands.enough === Infinity && reasons.size === 0;
    return {
      division: expand(partition.division()),
      leftOut: (unit) => CODES[codes[unit]!] ?? null,
      newGroups: worth.newGroups,
      bound: isAll ? bound : boundToReach(loose, Math.min(demands.enough, reached)),
      worth: { ...worth, missing: Math.max(0, Math.min(demands.enough, fitting) - reached) },
      iteration,
    };
  };
  return { task, from, conditions };
}

const CODES: readonly (LeftOut | undefined)[] = ['too-few', 'beyond-share'];

/** More that is wanted first, then as a division: new groups, divided streets, what is compact. */
export function isWorthMore(a: AnswerWorth, b: AnswerWorth): boolean {
  if (Math.abs(a.missing - b.missing) > 1e-6) return a.missing < b.missing;
  if (a.newGroups !== b.newGroups) return a.newGroups < b.newGroups;
  if (a.streets !== b.streets) return a.streets < b.streets;
  return a.spread < b.spread * (1 - 1e-9);
}
