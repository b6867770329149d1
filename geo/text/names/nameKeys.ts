import { tokensOf } from '../tokens.ts';
import { expansionsOf, ordinalOf } from './abbreviations.ts';

/**
 * How a name is looked up: its letters and digits, folded, without blanks and signs, so that
 * "'s-Gravelandseweg", "s Gravelandse weg" and "S-GRAVELANDSEWEG" are one.
 */
export interface NameWord {
  readonly word: string;
  /** what it may stand for besides, joined in the same way */
  readonly expansions: readonly string[];
}

/** The words of a name as its source has it. */
export function nameWordsOf(name: string): readonly NameWord[] {
  const tokens = tokensOf(name).filter(({ kind }) => kind !== 'sign');
  const words: NameWord[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    const ordinal = next?.isJoined ? ordinalOf(tokens[i]!.folded, next.folded) : null;
    if (ordinal) i++;
    const word = ordinal ?? tokens[i]!.folded;
    words.push({ word, expansions: ordinal ? [] : expansionsOf(word) });
  }
  return words;
}

// a name with more short words than this in it is looked up as it stands
const MOST_KEYS = 24;

/** The key of a name as it stands, then those of what its shortened words may stand for. */
export function nameKeysOf(name: string): readonly string[] {
  const words = nameWordsOf(name);
  let keys = [''];
  for (const { word, expansions } of words) {
    const forms =
      keys.length * (1 + expansions.length) > MOST_KEYS ? [word] : [word, ...expansions];
    keys = forms.flatMap((form) => keys.map((key) => key + form));
  }
  return keys;
}

/** "ij" and "y" as one, for names that are almost the same. */
export const weakKey = (key: string): string => key.replaceAll('ij', 'y');
