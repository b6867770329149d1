import type { Plan } from '#geo/plan/plan.ts';
import type { Figures } from './figures.ts';
import type { Found, OldDatabase, OtherPlan } from './messages.ts';
import { after, said, sessionOf, stepsOf, type Job, type Step } from './session.ts';
import { tabEditsIn } from './tabEdits.ts';

/** What is known of the plan that is worked on, since it was last looked up. */
export interface Expected {
  readonly plan: Plan;
  readonly job: Job | null;
  /** the last step that was shown as saved, and the last that was taken */
  upTo: number;
  made: number;
}

export const expecting = (plan: Plan, job: Job | null): Expected => {
  const before = (job?.from ?? 1) - 1;
  return { plan, job, upTo: before, made: before };
};

/** Holds what is found of the plan against what must be there; answers the number of its last step. */
export function judgeMain(expected: Expected, { main }: Found, figures: Figures): number {
  const { plan, job, upTo } = expected;
  const before = (job?.from ?? 1) - 1;
  const matching = job ? stepsThatGive(plan, job, said(main)) : [];
  if (said(plan) === said(main)) matching.unshift(before);
  // a plan may look the same after several steps: what was saved is there if one of them is late enough
  const last = matching.find((n) => n >= upTo) ?? matching.at(-1);
  if (last === undefined) {
    figures.half.push(`the plan is as it was after no step since ${before} (saved: ${upTo})`);
    return Math.max(upTo, expected.made);
  }
  if (!job) return last;
  const steps = stepsOf(job);
  const edits = (from: number, to: number) =>
    steps.slice(from - before, to - before).filter(changesThePlan).length;
  figures.edits.made += edits(before, Math.max(expected.made, last));
  figures.edits.acknowledged += edits(before, upTo);
  figures.edits.found += edits(before, last);
  figures.edits.lost += edits(last, upTo);
  return Math.max(expected.made, last);
}

/** The steps after which the plan says this. */
function stepsThatGive(plan: Plan, job: Job, words: string): number[] {
  let session = sessionOf(plan);
  return stepsOf(job).flatMap((step, i) => {
    const n = job.from + i;
    session = after(session, step, job.seed, n);
    return said(session.plan) === words ? [n] : [];
  });
}

const changesThePlan = (step: Step) => !['share', 'compact', 'keep', 'file'].includes(step);

/** Files that were opened: each is a whole plan, and each that was shown is there. */
export function judgeOpened(
  opened: ReadonlySet<string>,
  others: readonly OtherPlan[],
  figures: Figures,
): void {
  const files = others.filter(({ tabs }) => !tabs);
  for (const { id, isWhole } of files) {
    if (!isWhole) figures.half.push(`plan ${id} is not the plan of its file`);
  }
  const lost = [...opened].filter((id) => !others.some((other) => other.id === id));
  figures.edits.made += files.length + lost.length;
  figures.edits.acknowledged += opened.size;
  figures.edits.found += files.length;
  figures.edits.lost += lost.length;
}

/** What tabs did to a plan together: by tab, from 1, how many edits were shown as saved. */
export interface TabsExpected {
  readonly plan: string;
  readonly saved: Map<number, number>;
}

export function judgeTabs(
  { plan: id, saved }: TabsExpected,
  others: readonly OtherPlan[],
  figures: Figures,
): void {
  const plan = others.find((other) => other.id === id)?.tabs;
  for (const [tab, acknowledged] of saved) {
    const found = plan ? tabEditsIn(plan, tab) : 0;
    if (found === null) {
      figures.half.push(`the edits of tab ${tab} are there by half`);
      continue;
    }
    figures.edits.made += Math.max(found, acknowledged);
    figures.edits.acknowledged += acknowledged;
    figures.edits.found += found;
    figures.edits.lost += Math.max(0, acknowledged - found);
  }
}

/** A database whose migration was interrupted: old or new, with every plan that was in it. */
export function judgeOld(made: OldDatabase, found: OldDatabase, figures: Figures): void {
  if (![made.schema, NEWEST_SCHEMA].includes(found.schema)) {
    figures.half.push(`a database of schema ${made.schema} became one of ${found.schema}`);
  }
  for (const [id, words] of Object.entries(made.plans)) {
    if (found.plans[id] !== words) figures.half.push(`plan ${id} did not come through a migration`);
  }
  figures.half.push(...found.problems);
}

const NEWEST_SCHEMA = 30;
