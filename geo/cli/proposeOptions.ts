import { fail, succeed, type Result } from '#geo/result.ts';
import { USUAL_QUESTION, type PlanningQuestion } from '#geo/planner/town/question.ts';
import { oneOf, optionsFrom, type AreasFrom, type CoverageOptions } from './coverageOptions.ts';
import type { UsageProblem } from './problem.ts';
import type { Usage } from './usage.ts';

export interface ProposeOptions {
  readonly coverage: CoverageOptions;
  /** null: the plan's own */
  readonly capacity: number | null;
  /** but for its capacity */
  readonly question: PlanningQuestion;
  readonly seed: number;
  readonly iterations: number;
  readonly format: 'json' | 'geojson';
}

const PARTICIPATION = String(USUAL_QUESTION.participation);
const ITERATIONS = '2000';
const MOST = 1_000_000;

/** The options of `propose`, with a plan file or without. */
export function proposeOptions({ files, values }: Usage): Result<ProposeOptions, UsageProblem> {
  const from = areasFrom(files, values);
  if (!from.ok) return from;
  const format = oneOf('--format', values.format ?? 'json', ['json', 'geojson']);
  if (!format.ok) return format;
  const coverage = optionsFrom(from.value, values);
  if (!coverage.ok) return coverage;
  const capacity =
    values.capacity === undefined ? succeed(null) : count('capacity', values.capacity, 1);
  if (!capacity.ok) return capacity;
  const participation = shareOf(values.participation ?? PARTICIPATION);
  if (!participation.ok) return participation;
  const seed = count('seed', values.seed ?? '1', 0);
  if (!seed.ok) return seed;
  const iterations = count('iterations', values.iterations ?? ITERATIONS, 0);
  if (!iterations.ok) return iterations;
  return succeed({
    coverage: coverage.value,
    capacity: capacity.value,
    question: { ...USUAL_QUESTION, participation: participation.value },
    seed: seed.value,
    iterations: iterations.value,
    format: format.value,
  });
}

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

function shareOf(value: string): Result<number, UsageProblem> {
  const share = /^\d*\.?\d+$/.test(value) ? Number(value) : NaN;
  return 0 < share && share <= 1
    ? succeed(share)
    : fail({ code: 'usage/bad-value', option: '--participation', value, allowed: '0.01 – 1' });
}
