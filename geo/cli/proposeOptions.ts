import { fail, succeed, type Result } from '#geo/result.ts';
import { USUAL_QUESTION, type PlanningQuestion } from '#geo/planner/town/question.ts';
import { oneOf, optionsFrom, type AreasFrom, type CoverageOptions } from './coverageOptions.ts';
import type { UsageProblem } from './problem.ts';
import type { ProposeWishes } from './proposeWishes.ts';
import type { Usage } from './usage.ts';

export interface ProposeOptions {
  readonly coverage: CoverageOptions;
  /** null: the plan's own */
  readonly capacity: number | null;
  /** but for its capacity, and for what is named in `wishes` */
  readonly question: PlanningQuestion;
  readonly wishes: ProposeWishes;
  readonly seed: number;
  readonly iterations: number;
  readonly format: 'json' | 'geojson';
}

const PARTICIPATION = String(USUAL_QUESTION.participation);
const ITERATIONS = '2000';
const MOST = 1_000_000;

/** The options of `propose`, with a plan file or without. */
export function proposeOptions(usage: Usage): Result<ProposeOptions, UsageProblem> {
  const { files, values } = usage;
  const from = areasFrom(files, values);
  if (!from.ok) return from;
  const format = oneOf('--format', values.format ?? 'json', ['json', 'geojson']);
  if (!format.ok) return format;
  const coverage = optionsFrom(from.value, values);
  if (!coverage.ok) return coverage;
  const capacity =
    values.capacity === undefined ? succeed(null) : count('capacity', values.capacity, 1);
  if (!capacity.ok) return capacity;
  const question = questionOf(usage);
  if (!question.ok) return question;
  const seed = count('seed', values.seed ?? '1', 0);
  if (!seed.ok) return seed;
  const iterations = count('iterations', values.iterations ?? ITERATIONS, 0);
  if (!iterations.ok) return iterations;
  return succeed({
    coverage: coverage.value,
    capacity: capacity.value,
    question: question.value,
    wishes: wishesOf(usage),
    seed: seed.value,
    iterations: iterations.value,
    format: format.value,
  });
}

function questionOf({ values, flags }: Usage): Result<PlanningQuestion, UsageProblem> {
  const participation = fraction('participation', values.participation ?? PARTICIPATION, 0.01);
  if (!participation.ok) return participation;
  const share = fraction('share', values.share ?? '1', 0);
  if (!share.ok) return share;
  const least = count('least', values.least ?? '0', 0);
  if (!least.ok) return least;
  return succeed({
    ...USUAL_QUESTION,
    participation: participation.value,
    share: share.value,
    least: least.value,
    withinSubAreas: flags.has('within-areas'),
  });
}

function wishesOf({ values, lists }: Usage): ProposeWishes {
  return {
    grow: lists.grow?.flatMap((list) => namesIn(list, ',')) ?? null,
    together: lists.together?.map((list) => namesIn(list, ';')) ?? [],
    barrierStreets: lists.barrier ?? [],
    barrierFile: values.barriers ?? null,
  };
}

const namesIn = (list: string, separator: string): readonly string[] =>
  list
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function areasFrom(
  [plan, tooMany]: readonly string[],
  { areas, streets, scenario, capacity }: Usage['values'],
): Result<AreasFrom, UsageProblem> {
  if (tooMany !== undefined) return fail({ code: 'usage/too-many-files', file: tooMany });
  if (plan !== undefined) {
    if (areas !== undefined) return fail({ code: 'usage/option-not-here', option: '--areas' });
    return succeed({ plan, scenario: scenario ?? null });
  }
  if (streets === undefined) {
    return fail(
      areas === undefined
        ? { code: 'usage/no-file' }
        : { code: 'usage/option-needed', option: '--streets' },
    );
  }
  if (scenario !== undefined) return fail({ code: 'usage/option-not-here', option: '--scenario' });
  // a plan says what its groups can take
  if (capacity === undefined) return fail({ code: 'usage/number-needed', option: '--capacity' });
  return succeed({ areas: areas ?? null });
}

function count(name: string, value: string, least: number): Result<number, UsageProblem> {
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  return least <= number && number <= MOST
    ? succeed(number)
    : fail({ code: 'usage/bad-value', option: `--${name}`, value, allowed: `${least} – ${MOST}` });
}

function fraction(name: string, value: string, least: number): Result<number, UsageProblem> {
  const share = /^\d*\.?\d+$/.test(value) ? Number(value) : NaN;
  return least <= share && share <= 1
    ? succeed(share)
    : fail({ code: 'usage/bad-value', option: `--${name}`, value, allowed: `${least} – 1` });
}
