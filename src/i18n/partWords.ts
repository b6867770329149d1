import type { TFunction } from 'i18next';
import type { PartWords } from '#geo/engine/streetPartText.ts';

/** The words for house numbers and parts of streets, as the core puts them together. */
export function partWords(t: TFunction): PartWords {
  return {
    odd: t('gaps.words.odd'),
    even: t('gaps.words.even'),
    to: t('gaps.words.to'),
    and: t('gaps.words.and'),
    part: t('gaps.words.part'),
  };
}
