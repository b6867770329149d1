import type { TFunction } from 'i18next';
import type { Run } from '#geo/engine/report.ts';
import { partsToName, streetPartText } from '#geo/engine/streetPartText.ts';
import { partWords } from './partWords.ts';

// more streets than this do not fit a row
const NAMED = 3;

/** What a gap, an overlap or a proposal has of its streets: "Vondellaan oneven 1-19, Kerkweg en nog 2 straten". */
export function partsText(
  t: TFunction,
  { parts: all }: Pick<Run, 'parts'>,
  sliverMetres: number,
): string {
  const parts = partsToName({ parts: all }, sliverMetres);
  const words = partWords(t);
  const streets = parts
    .slice(0, NAMED)
    .map((part) => streetPartText(part, words))
    .join(', ');
  const count = parts.length - NAMED;
  return count > 0 ? t('gaps.andMore', { streets, count }) : streets;
}
