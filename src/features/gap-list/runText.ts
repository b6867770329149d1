import type { TFunction } from 'i18next';
import type { Run } from '#geo/engine/report.ts';
import { partsToName, streetPartText } from '#geo/engine/streetPartText.ts';
import { partWords } from '#src/i18n/partWords.ts';

// more streets than this do not fit a row
const NAMED = 3;

/** What a run has of its streets: "Vondellaan oneven 1-19, Kerkweg en nog 2 straten". */
export function runText(t: TFunction, run: Run, sliverMetres: number): string {
  const parts = partsToName(run, sliverMetres);
  const words = partWords(t);
  const named = parts.slice(0, NAMED).map((part) => streetPartText(part, words));
  const count = parts.length - NAMED;
  const streets = named.join(', ');
  return count > 0 ? t('gaps.andMore', { streets, count }) : streets;
}
