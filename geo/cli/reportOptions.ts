import { USUAL_REPORT, type ReportChoices } from '#geo/plan/reportChoices.ts';
import { REPORT_FORMATS, type ReportFormat } from '#geo/report/reportFile.ts';
import type { ReportLanguage } from '#geo/report/words/reportWords.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { coverageOptions, oneOf, type CoverageOptions } from './coverageOptions.ts';
import type { UsageProblem } from './problem.ts';
import type { Usage } from './usage.ts';

export interface ReportOptions {
  readonly of: CoverageOptions;
  readonly out: string;
  readonly format: ReportFormat;
  readonly choices: ReportChoices;
  readonly language: ReportLanguage;
}

/** The options of `report`: those of `coverage`, and how it is to look. */
export function reportOptions(usage: Usage): Result<ReportOptions, UsageProblem> {
  const { values, flags } = usage;
  const of = coverageOptions(usage);
  if (!of.ok) return of;
  if (values.out === undefined) return fail({ code: 'usage/option-needed', option: '--out' });
  const format = formatOf(values.out);
  if (!format.ok) return format;
  const paper = oneOf('--paper', values.paper ?? USUAL_REPORT.paper, ['a4', 'a3']);
  if (!paper.ok) return paper;
  const orientation = flags.has('landscape') ? 'landscape' : 'portrait';
  return succeed({
    of: of.value,
    out: values.out,
    format: format.value,
    choices: { ...USUAL_REPORT, paper: paper.value, orientation },
    // whom it is for reads Dutch, whatever the messages here are in
    language: values.language === 'en' ? 'en' : 'nl',
  });
}

function formatOf(out: string): Result<ReportFormat, UsageProblem> {
  const format = REPORT_FORMATS.find((ending) => out.toLowerCase().endsWith(`.${ending}`));
  if (format) return succeed(format);
  const allowed = REPORT_FORMATS.map((ending) => `.${ending}`);
  return fail({ code: 'usage/unknown-output', file: out, allowed });
}
