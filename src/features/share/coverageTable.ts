import type { TFunction } from 'i18next';
import { numbersText } from '#geo/engine/numbers/numbersText.ts';
import type { CoverageReport } from '#geo/engine/report.ts';
import { writeCsv } from '#geo/formats/csv/writeCsv.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { partWords } from '#src/i18n/partWords.ts';

/** Every street that counts, with its coverage, for Dutch Excel. No person is in it. */
export function coverageTable(t: TFunction, plan: Plan, { streets }: CoverageReport): Blob {
  const stateText = {
    covered: t('gaps.stateCovered'),
    partly: t('gaps.statePartly'),
    uncovered: t('gaps.stateUncovered'),
  };
  const words = partWords(t);
  const header = [
    t('share.columns.street'),
    t('share.columns.place'),
    t('share.columns.metres'),
    t('share.columns.covered'),
    t('share.columns.state'),
    t('share.columns.groups'),
    t('share.columns.uncoveredNumbers'),
  ];
  const rows = streets.map(
    ({ name, place, metres, coveredMetres, state, groups, uncoveredNumbers }) => [
      name,
      place,
      Math.round(metres),
      Math.round(coveredMetres),
      stateText[state],
      groups.flatMap((id) => plan.groups[id]?.name ?? []).join(', '),
      numbersText(uncoveredNumbers ?? [], words),
    ],
  );
  return new Blob([writeCsv([header, ...rows])], { type: 'text/csv;charset=utf-8' });
}
