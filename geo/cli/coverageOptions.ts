import type { Purpose } from '#geo/plan/queries.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { UsageProblem } from './problem.ts';
import type { Usage } from './usage.ts';

export const FORMATS = ['json', 'csv', 'geojson'] as const;
export type OutputFormat = (typeof FORMATS)[number];
const PURPOSES: readonly Purpose[] = ['all', 'safety'];
const MAX_FRONTAGE_METRES = 100;

/** Where the areas come from: a plan file, or polygons that are a group each; null is no area. */
export type AreasFrom =
  { readonly plan: string; readonly scenario: string | null } | { readonly areas: string | null };

export interface CoverageOptions {
  readonly from: AreasFrom;
  /** of an encrypted plan */
  readonly passphraseFile: string | null;
  readonly streets: string | null;
  readonly districts: string | null;
  readonly addresses: string | null;
  readonly purpose: Purpose;
  /** null: as the plan has it */
  readonly frontageMetres: number | null;
  readonly format: OutputFormat;
}

/** The options of `coverage`, with a plan file or without. */
export function coverageOptions({ files, values }: Usage): Result<CoverageOptions, UsageProblem> {
  const from = areasFrom(files, values);
  return from.ok ? optionsFrom(from.value, values) : from;
}

/** The options that say what is covered, wherever the areas come from. */
export function optionsFrom(
  from: AreasFrom,
  values: Usage['values'],
): Result<CoverageOptions, UsageProblem> {
  const purpose = oneOf('--purpose', values.purpose ?? 'all', PURPOSES);
  if (!purpose.ok) return purpose;
  const format = oneOf('--format', values.format ?? 'json', FORMATS);
  if (!format.ok) return format;
  const frontage = metresIn('--frontage', values.frontage);
  if (!frontage.ok) return frontage;
  return succeed({
    from,
    passphraseFile: values['passphrase-file'] ?? null,
    streets: values.streets ?? null,
    districts: values.districts ?? null,
    addresses: values.addresses ?? null,
    purpose: purpose.value,
    frontageMetres: frontage.value,
    format: format.value,
  });
}

function areasFrom(
  [plan, tooMany]: readonly string[],
  { areas, streets, scenario }: Usage['values'],
): Result<AreasFrom, UsageProblem> {
  if (tooMany !== undefined) return fail({ code: 'usage/too-many-files', file: tooMany });
  if (plan !== undefined) {
    if (areas !== undefined) return fail({ code: 'usage/option-not-here', option: '--areas' });
    return succeed({ plan, scenario: scenario ?? null });
  }
  if (areas === undefined) {
    return fail(
      streets === undefined
        ? { code: 'usage/no-file' }
        : { code: 'usage/option-needed', option: '--areas' },
    );
  }
  if (streets === undefined) return fail({ code: 'usage/option-needed', option: '--streets' });
  if (scenario !== undefined) return fail({ code: 'usage/option-not-here', option: '--scenario' });
  return succeed({ areas });
}

/** One of a few words. */
export function oneOf<Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Result<Word, UsageProblem> {
  const word = words.find((known) => known === value);
  return word === undefined
    ? fail({ code: 'usage/bad-value', option, value, allowed: words.join(', ') })
    : succeed(word);
}

function metresIn(option: string, value: string | undefined): Result<number | null, UsageProblem> {
  if (value === undefined) return succeed(null);
  const metres = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
  return metres <= MAX_FRONTAGE_METRES
    ? succeed(metres)
    : fail({ code: 'usage/bad-value', option, value, allowed: `0 – ${MAX_FRONTAGE_METRES}` });
}
