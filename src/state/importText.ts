import type { ParseKeys, TFunction } from 'i18next';
import type { ImportReport } from '#geo/plan/importReport.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { lookUp } from '#src/i18n/lookUp.ts';

type Outcome = ImportReport['counts'];

/** "247 stukken straat nu, straks 261: 14 nieuw, 3 gewijzigd." */
export function outcomeText(t: TFunction, kind: DataSetKind, outcome: Outcome): string {
  const { before, after } = outcome;
  const now = t(`importDialog.now.${kind}`, { count: before });
  return t('importDialog.outcome', { now, after, changes: changesText(t, outcome) });
}

/** "14 nieuw, 3 gewijzigd" */
export function changesText(t: TFunction, outcome: Outcome): string {
  const changes = (['added', 'changed', 'removed', 'dropped', 'cuts'] as const)
    .filter((what) => outcome[what] > 0)
    .map((what) => t(`importDialog.change.${what}`, { count: outcome[what] }));
  return changes.length > 0 ? changes.join(', ') : t('importDialog.change.none');
}

/** What was left out, with the first of each. */
export const skippedTexts = (
  t: TFunction,
  skipped: readonly { readonly code: string; readonly count: number; readonly example: string }[],
): string[] =>
  skipped.map(
    ({ code, count, example }) =>
      `${codeText(t, 'importing.skip', code, count)} (${t('importing.example', { example })})`,
  );

/** What was mended. */
export const repairTexts = (
  t: TFunction,
  repairs: readonly { readonly code: string; readonly count: number }[],
): string[] => repairs.map(({ code, count }) => codeText(t, 'importing.repair', code, count));

/** What a newer app knows of comes in its own word. */
const codeText = (t: TFunction, texts: string, code: string, count: number): string =>
  lookUp(t, `${texts}.${code}` as ParseKeys, { count, defaultValue: `${count} × ${code}` });

/** A report as lines, to be read on screen and copied as text. */
export interface ReportLine {
  readonly title: string;
  readonly texts: readonly string[];
}

export function reportLines(
  t: TFunction,
  kind: DataSetKind,
  report: ImportReport,
  day: (value: string) => string,
): ReportLine[] {
  const { mode, counts, layers, found, used, columns } = report;
  const name = (texts: string, code: string) =>
    lookUp(t, `${texts}.${code}` as ParseKeys, { defaultValue: code });
  const lines: ReportLine[] = [
    { title: t('dataReport.file'), texts: [report.fileName] },
    { title: t('dataReport.day'), texts: [day(report.day)] },
    { title: t('dataReport.layers'), texts: layers },
    {
      title: t('dataReport.recognised'),
      texts: [name('importing.format', report.format), name('importing.crsName', report.crs)],
    },
    { title: t('dataReport.found'), texts: [t('dataReport.foundUsed', { count: found, used })] },
    {
      title: t(mode ? `dataReport.mode.${mode}` : 'dataReport.first'),
      texts: [
        mode
          ? outcomeText(t, kind, counts)
          : t(`importDialog.now.${kind}`, { count: counts.after }),
      ],
    },
    { title: t('importing.skipped'), texts: skippedTexts(t, report.skipped) },
    { title: t('importing.repairs'), texts: repairTexts(t, report.repairs) },
    {
      title: t('dataReport.columns'),
      texts: columns.map(({ role, heading }) => `${name('problems.roles', role)}: ${heading}`),
    },
  ];
  return lines.filter(({ texts }) => texts.length > 0);
}
