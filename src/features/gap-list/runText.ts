import type { TFunction } from 'i18next';
import type { Run } from '#geo/engine/report.ts';

// more names than this do not fit a row
const NAMED = 3;

/** The streets of a run in words: "Vondellaan, Kerkweg en nog 2 straten". */
export function runText(t: TFunction, { streets }: Run): string {
  const named = streets.slice(0, NAMED).join(', ');
  const count = streets.length - NAMED;
  return count > 0 ? t('gaps.andMore', { streets: named, count }) : named;
}
