import type { Token } from '../tokens.ts';
import { expansionsOf, isStreetWord, ordinalOf } from './abbreviations.ts';
import type { NameQuality, NamedStreets, StreetNames } from './streetNames.ts';

/** Where a text names streets: tokens `from` up to, not including, `to`. */
export interface Mention extends NamedStreets {
  readonly to: number;
}

const WORST: readonly NameQuality[] = ['same', 'short', 'weak', 'alike'];
export const worse = (a: NameQuality, b: NameQuality): NameQuality =>
  WORST[Math.max(WORST.indexOf(a), WORST.indexOf(b))]!;

/** Signs that stand inside names: apostrophes, full stops, hyphens. */
const isInside = ({ kind, text }: Token) => kind === 'sign' && /^['’‘`´.-]$/.test(text);

/**
 * The longest name of a street that begins at a token, its short words written out; of equally long
 * ones the surest. null when none does. A small word that is no usual street name is not taken for
 * one surely: "tot de hoef" need not mean the street De Hoef.
 */
export function findMention(
  names: StreetNames,
  tokens: readonly Token[],
  from: number,
): Mention | null {
  let best: Mention | null = null;
  const offer = (mention: Mention) => {
    const isBetter =
      !best ||
      mention.to > best.to ||
      (mention.to === best.to && worse(mention.quality, best.quality) !== mention.quality);
    if (isBetter) best = mention;
  };
  const walk = (at: number, key: string, quality: NameQuality) => {
    const next = at > from ? afterInside(tokens, at) : at;
    for (const step of stepsAt(tokens, next)) {
      const longer = key + step.word;
      if (!names.mayBegin(longer)) continue;
      const reached = worse(quality, step.quality);
      const found = names.withKey(longer);
      if (found) offer({ ...found, to: step.to, quality: worse(reached, found.quality) });
      walk(step.to, longer, reached);
    }
  };
  walk(from, '', 'same');
  return best && asWritten(best, tokens.slice(from, (best as Mention).to));
}

function afterInside(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next] && isInside(tokens[next]!)) next++;
  return next;
}

interface Step {
  readonly word: string;
  readonly to: number;
  readonly quality: NameQuality;
}

function* stepsAt(tokens: readonly Token[], at: number): Generator<Step> {
  const token = tokens[at];
  if (!token || token.kind === 'sign') return;
  const next = tokens[at + 1];
  const ordinal = next?.isJoined ? ordinalOf(token.folded, next.folded) : null;
  if (ordinal) yield { word: ordinal, to: at + 2, quality: 'same' };
  yield { word: token.folded, to: at + 1, quality: 'same' };
  for (const word of expansionsOf(token.folded)) yield { word, to: at + 1, quality: 'short' };
}

function asWritten(mention: Mention, tokens: readonly Token[]): Mention | null {
  const words = tokens.filter(({ kind }) => kind === 'letters');
  const isName =
    words.some(({ text }) => /^\p{Lu}/u.test(text)) ||
    words.length > 1 ||
    words.some(({ folded }) => isStreetWord(folded));
  if (isName) return mention;
  return mention.quality === 'same' ? { ...mention, quality: 'weak' } : null;
}
