import type { TFunction } from 'i18next';
import type { Plan } from '#geo/plan/plan.ts';
import {
  streetChangeKindSchema,
  type RenewalReport,
  type StreetChangeKind,
} from '#geo/plan/renewalReport.ts';
import type { Target } from '#geo/plan/target.ts';
import type { Formatters } from '#geo/text/figures.ts';
import { targetsText } from '#src/state/targetText.ts';
import { changeText } from './changeText.ts';

/** A line of a report, and how far it stands in. */
export interface ReportLine {
  readonly text: string;
  readonly level: 0 | 1;
}

/** A report as it is read and copied. */
export function reportLines(
  t: TFunction,
  format: Formatters,
  plan: Plan,
  report: RenewalReport,
): ReportLine[] {
  const title = (text: string): ReportLine => ({ text, level: 0 });
  const item = (text: string): ReportLine => ({ text, level: 1 });
  const { links } = report;
  return [
    title(t('renewing.reportTitle', { day: format.day(report.day) })),
    ...(report.before ? [title(t('renewing.reportBefore', { name: report.before }))] : []),
    title(coverageText(t, format, report)),
    ...streetLines(t, format, report),
    ...(links.total > 0 ? [title(`${t('renewing.links')}: ${format.count(links.total)}`)] : []),
    ...(links.renewed > 0 ? [title(t('renewing.linksRenewed', { count: links.renewed }))] : []),
    ...links.said.map((said) => item(saidText(t, plan, said))),
    ...moreThan(t, links.renewed - links.said.length),
    ...(links.waiting > 0 ? [title(t('renewing.linksWaiting', { count: links.waiting }))] : []),
    ...(links.total > links.renewed + links.waiting
      ? [title(t('renewing.linksKept', { count: links.total - links.renewed - links.waiting }))]
      : []),
  ];
}

function coverageText(t: TFunction, { share, metres }: Formatters, report: RenewalReport): string {
  const figure = ({ coveredMetres, metres: whole }: RenewalReport['coverage']['now']) => {
    const [covered, total] = [metres(coveredMetres), metres(whole)];
    return `${share(coveredMetres, whole)} (${t('renewing.coverageLine', { covered, total })})`;
  };
  const { before, now } = report.coverage;
  const change = t('renewing.groupLine', { before: figure(before), now: figure(now) });
  return `${t('renewing.coverage')}: ${change}`;
}

function streetLines(
  t: TFunction,
  { count }: Formatters,
  { same, changed, streets }: RenewalReport,
): ReportLine[] {
  const ofKind = (kind: StreetChangeKind): ReportLine[] => {
    if (changed[kind] === 0) return [];
    const items = streets.filter((street) => street.kind === kind);
    return [
      { text: `${t(`renewing.kind.${kind}`)}: ${count(changed[kind])}`, level: 0 },
      ...items.map((street): ReportLine => ({ text: changeText(t, street), level: 1 })),
      ...moreThan(t, changed[kind] - items.length),
    ];
  };
  const kinds = streetChangeKindSchema.options.flatMap(ofKind);
  const isSame = Object.values(changed).every((number) => number === 0);
  const kept = t(isSame ? 'renewing.streetsAllSame' : 'renewing.streetsSame', { count: same });
  return [...kinds, { text: kept, level: 0 }];
}

function saidText(
  t: TFunction,
  plan: Plan,
  { was, becomes }: { readonly was: Target; readonly becomes: readonly Target[] },
): string {
  const [before, now] = [targetsText(t, plan, [was]), targetsText(t, plan, becomes)];
  return t('renewing.becomes', { was: before, now });
}

const moreThan = (t: TFunction, count: number): ReportLine[] =>
  count > 0 ? [{ text: t('renewing.reportMore', { count }), level: 1 }] : [];
