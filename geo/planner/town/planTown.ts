import type { Coverage } from '#geo/engine/coverage.ts';
import { divide, type DividingOptions } from '../divide.ts';
import { NO_GROUP } from '../task.ts';
import { answersTo, isWorthMore, type Answer, type Answers } from './answers.ts';
import { askedTown, type AskedTown } from './askedTown.ts';
import type { Condition } from './conditions.ts';
import type { HouseholdBasis } from './households.ts';
import { inOrder, proposalWriter, type Bundle, type Proposal } from './proposals.ts';
import type { PlanningQuestion } from './question.ts';
import {
  countedIn,
  lockedConditions,
  reachConditions,
  reachOf,
  type Counted,
  type Reach,
} from './reach.ts';
import { spokenUnits, type SpokenUnits } from './spokenUnits.ts';
import { townTask, type TownTask } from './townTask.ts';
import { uncoverableOf, type Uncoverable, type UncoverableReason } from './uncoverable.ts';

/** An answer to a question, which keeps all its rules. */
export interface TownPlan {
  readonly proposals: readonly Proposal[];
  readonly uncoverable: readonly Uncoverable[];
  /** locked ones are among them */
  readonly newGroups: number;
  /** any plan that answers the question needs at least so many new groups */
  readonly bound: number;
  readonly basis: HouseholdBasis;
  readonly reach: Reach;
  /** the one that found it; 0 is the first plan */
  readonly iteration: number;
  /** what of the question could not be kept to, or is worth knowing */
  readonly conditions: readonly Condition[];
}

/**
 * Plans how a town gets covered as it is asked. Yields often, with short work in between, so that
 * whoever steps it can stop: null while nothing better is known, and a plan each time that a better one
 * is; the first of these comes before any iteration. The last plan is returned as well. The same coverage,
 * question, seed and iterations give the same plans.
 */
export function* planTown(
  coverage: Coverage,
  question: PlanningQuestion,
  options: DividingOptions,
): Generator<TownPlan | null, TownPlan> {
  const asked = askedTown(coverage, question);
  yield null;
  const town = yield* townTask(asked);
  yield null;
  const spoken = spokenUnits(coverage, town.units);
  yield null;
  const counted = countedIn(asked);
  yield null;
  const answers = answersTo(asked, town, counted);
  yield null;
  const written = planWriter({ asked, town, spoken, answers, counted });
  let best: Answer | null = null;
  let plan: TownPlan | null = null;
  for (const divided of divide(answers.task, options)) {
    const answer = divided && (yield* answers.from(divided));
    const isBetter = answer !== null && (best === null || isWorthMore(answer.worth, best.worth));
    if (isBetter) {
      best = answer;
      plan = yield* written(answer);
    }
    yield isBetter ? plan : null;
  }
  // the first division comes at once, whatever there is to divide
  return plan!;
}

/** Proposals that are written between two yields. */
const AT_ONCE = 8;

interface Desk {
  readonly asked: AskedTown;
  readonly town: TownTask;
  readonly spoken: SpokenUnits;
  readonly answers: Answers;
  readonly counted: Counted;
}

function planWriter({ asked, town, spoken, answers, counted }: Desk) {
  const writer = proposalWriter(asked, town, spoken);
  const locked = lockedBundles(asked, town);
  const lockedNew = locked.filter(({ group }) => group === null).length;
  return function* (answer: Answer): Generator<null, TownPlan> {
    const bundles = [...locked, ...bundlesOf(town, answer)];
    const proposals: Proposal[] = [];
    writer.nextTurn();
    for (const [i, bundle] of bundles.entries()) {
      proposals.push(writer.write(bundle));
      if (i % AT_ONCE === AT_ONCE - 1) yield null;
    }
    yield null;
    const uncoverable = uncoverableOf(asked, town, reasonsOf(town, answer));
    yield null;
    const reach = reachOf(counted, proposals);
    return {
      proposals: inOrder(asked, proposals),
      uncoverable,
      newGroups: lockedNew + answer.newGroups,
      bound: lockedNew + answer.bound,
      basis: town.basis,
      reach,
      iteration: answer.iteration,
      conditions: [
        ...asked.conditions,
        ...answers.conditions,
        ...lockedConditions(asked, town, proposals),
        ...reachConditions(asked, reach),
      ],
    };
  };
}

function lockedBundles({ question, lockedGroups }: AskedTown, { units }: TownTask): Bundle[] {
  return question.locked.flatMap((_, row) => {
    const own = units.flatMap(({ fate }, unit) => (fate === row ? [unit] : []));
    return own.length > 0 ? [{ group: lockedGroups[row]!, units: own, locked: row }] : [];
  });
}

function bundlesOf({ task }: TownTask, { division }: Answer): Bundle[] {
  const unitsOf = new Map<number, number[]>();
  division.forEach((group, unit) => {
    if (group === NO_GROUP) return;
    const own = unitsOf.get(group);
    if (own) own.push(unit);
    else unitsOf.set(group, [unit]);
  });
  return [...unitsOf].map(([group, units]) => ({
    group: group < task.groups.length ? group : null,
    units,
    locked: null,
  }));
}

function reasonsOf(
  { units, task, isNeedless }: TownTask,
  { division, leftOut }: Answer,
): ReadonlyMap<number, UncoverableReason> {
  const reasons = new Map<number, UncoverableReason>();
  units.forEach(({ fate }, unit) => {
    if (isNeedless(unit)) reasons.set(unit, 'nobody-lives-there');
    else if (fate === 'left-out') reasons.set(unit, 'left-out');
    else if (unit < task.unitCount && division[unit] === NO_GROUP) {
      reasons.set(unit, leftOut(unit) ?? 'no-room');
    }
  });
  return reasons;
}
