import { numbersText, type NumberWords } from './numbers/numbersText.ts';
import type { Run, StreetPart } from './report.ts';

/** The words around a part of a street, in one language. */
export interface PartWords extends NumberWords {
  /** a part of which nothing better can be said */
  readonly part: string;
}

/**
 * A part of a street in words: "Vondellaan" for the whole street, "Vondellaan oneven 1-19", or
 * "Vondellaan (deel)" where no house number tells which part.
 */
export function streetPartText({ street, numbers, isWhole }: StreetPart, words: PartWords): string {
  if (isWhole) return street;
  const said = numbersText(numbers ?? [], words);
  return said === '' ? `${street} (${words.part})` : `${street} ${said}`;
}

/** A run often takes the first metres of every side street along: those are not worth a word. */
export function partsToName({ parts }: Pick<Run, 'parts'>, sliverMetres: number): Run['parts'] {
  const named = parts.filter(({ metres }) => metres >= sliverMetres);
  return named.length > 0 ? named : parts;
}
