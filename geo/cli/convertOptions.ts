import { resolve } from 'node:path';
import { KNOWN_CRS, type KnownCrs } from '#geo/formats/crs/projections.ts';
import { OUT_FORMATS, outFormatOf, type OutFormat } from '#geo/formats/write/writers.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { oneOf, optionsFrom, type CoverageOptions } from './coverageOptions.ts';
import type { UsageProblem } from './problem.ts';
import type { Usage } from './usage.ts';

export interface ConvertOptions {
  readonly from: string;
  readonly to: string;
  readonly crs: KnownCrs;
  readonly format: OutFormat;
  /** how the coverage is worked out when `from` is a plan */
  readonly coverage: CoverageOptions;
  /** the first option that only a plan has a use for; null: none is given */
  readonly planOption: string | null;
}

const PLAN_OPTIONS = [
  'scenario',
  'purpose',
  'streets',
  'districts',
  'addresses',
  'passphrase-file',
] as const;

export function convertOptions({ files, values }: Usage): Result<ConvertOptions, UsageProblem> {
  const [from, to, tooMany] = files;
  if (from === undefined || to === undefined) return fail({ code: 'usage/two-files' });
  if (tooMany !== undefined) return fail({ code: 'usage/too-many-files', file: tooMany });
  if (resolve(from) === resolve(to)) return fail({ code: 'usage/same-file', file: to });
  const format = outFormatOf(to);
  if (!format) {
    const allowed = [...OUT_FORMATS.keys()].map((extension) => `.${extension}`);
    return fail({ code: 'usage/unknown-output', file: to, allowed });
  }
  const crs = oneOf('--crs', values.crs ?? KNOWN_CRS[0], format.crs);
  if (!crs.ok) return crs;
  const coverage = optionsFrom({ plan: from, scenario: values.scenario ?? null }, values);
  if (!coverage.ok) return coverage;
  const planOption = PLAN_OPTIONS.find((name) => values[name] !== undefined);
  return succeed({
    from,
    to,
    crs: crs.value,
    format,
    coverage: coverage.value,
    planOption: planOption === undefined ? null : `--${planOption}`,
  });
}
