import { isStreetWord } from './names/abbreviations.ts';
import { findMention, type Mention } from './names/findMention.ts';
import type { NamedStreets, StreetNames } from './names/streetNames.ts';
import type { Token } from './tokens.ts';
import { isFiller, SPELLINGS } from './words.ts';

/** A part of a list of streets that means one thing. */
export type Piece = PieceSpan &
  (
    | ({ readonly kind: 'street' } & NamedStreets)
    /** looks like the name of a street, but there is none of that name or one like it */
    | { readonly kind: 'unknown' }
    /** a house number, and what comes behind it: "12", "12a", "12-II", "12 bis" */
    | { readonly kind: 'number'; readonly value: number; readonly addition: string }
    | { readonly kind: 'word'; readonly word: string }
  );

/** Tokens `from` up to, not including, `to`. */
interface PieceSpan {
  readonly from: number;
  readonly to: number;
}

/** Takes the tokens of a list of streets together to what means one thing. */
export function piecesOf(names: StreetNames, tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at = pieces.at(-1)!.to) {
    pieces.push(
      streetAt(names, tokens, at) ??
        wordAt(tokens, at) ??
        numberAt(tokens, at) ??
        unknownAt(names, tokens, at) ??
        tokenAt(tokens, at),
    );
  }
  return pieces;
}

function streetAt(names: StreetNames, tokens: readonly Token[], from: number): Piece | null {
  // "'s-Gravelandseweg" begins with a sign
  const isQuoted = /^['’‘`´]$/.test(tokens[from]!.text) && tokens[from + 1]?.isJoined;
  if (tokens[from]!.kind === 'sign' && !isQuoted) return null;
  const mention = findMention(names, tokens, isQuoted ? from + 1 : from);
  // "oneven" may be short for nothing, but "even" is a word before it is a name
  if (!mention || (mention.quality !== 'same' && wordAt(tokens, from))) return null;
  return { kind: 'street', from, ...inPlace(names, tokens, mention) };
}

/** Of streets of one name, those in the place that is named behind it: "Dorpsstraat in Ede". */
function inPlace(names: StreetNames, tokens: readonly Token[], mention: Mention): Mention {
  if (mention.rows.length === 1) return mention;
  for (const row of mention.rows) {
    const to = endOfPlace(tokens, mention.to, names.placeKey(row));
    if (to === null) continue;
    const place = names.placeKey(row);
    return { ...mention, rows: mention.rows.filter((each) => names.placeKey(each) === place), to };
  }
  return mention;
}

function endOfPlace(tokens: readonly Token[], from: number, place: string): number | null {
  let at = from;
  while (/^(\(|,|in|te)$/.test(tokens[at]?.folded ?? '')) at++;
  if (place === '') return null;
  let key = '';
  while (at < tokens.length && key.length < place.length) {
    const { kind, folded } = tokens[at++]!;
    if (kind !== 'sign') key += folded;
  }
  return key === place ? at + (tokens[at]?.text === ')' ? 1 : 0) : null;
}

function wordAt(tokens: readonly Token[], from: number): Piece | null {
  const ahead = tokens
    .slice(from, from + 6)
    .map(({ folded }) => folded)
    .join(' ');
  for (const [pattern, word] of SPELLINGS) {
    const match = pattern.exec(ahead);
    if (match) {
      const count = match[0].trim().split(' ').length;
      return { kind: 'word', word, from, to: from + count };
    }
  }
  return null;
}

const ROMAN = /^[ivx]{1,4}$/;
const LATER_WORD = /^(bis|hs|huis|rd|rood|zw|zwart)$/;

function numberAt(tokens: readonly Token[], from: number): Piece | null {
  const token = tokens[from]!;
  if (token.kind !== 'digits' || token.text.length > 5) return null;
  const value = Number(token.text);
  if (value === 0) return null;
  const number = (to: number, addition = ''): Piece => ({
    kind: 'number',
    value,
    addition,
    from,
    to,
  });
  const [next, second] = [tokens[from + 1], tokens[from + 2]];
  if (next?.kind === 'letters') {
    const isAddition =
      (next.isJoined && next.text.length <= 4) ||
      LATER_WORD.test(next.folded) ||
      (/^\p{Lu}$/u.test(next.text) && !second?.isJoined);
    if (isAddition && !wordAt(tokens, from + 1)) return number(from + 2, next.text);
  }
  if (next?.text === '-' && second?.isJoined && ROMAN.test(second.folded)) {
    return number(from + 3, second.text);
  }
  return number(from + 1);
}

const PARTICLE = /^(van|de|den|der|het|ten|ter|te|t|s|v|d|la|le|du)$/;

/** A name that is not among the streets: one that is like some of them, or one that looks like one. */
function unknownAt(names: StreetNames, tokens: readonly Token[], from: number): Piece | null {
  const to = endOfName(tokens, from);
  if (to === from) return null;
  const words = tokens.slice(from, to);
  const text = words.map(({ folded }) => folded).join(' ');
  const rows = names.like(text);
  if (rows.length > 0) return { kind: 'street', rows, quality: 'alike', from, to };
  return words.some(({ folded }) => isStreetWord(folded) && !isFiller(folded))
    ? { kind: 'unknown', from, to }
    : null;
}

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let at = from; at < tokens.length; at++) {
    const { kind, text, folded, isJoined } = tokens[at]!;
    if (kind === 'sign') {
      if (/^['’.-]$/.test(text) && tokens[at + 1]?.isJoined && at > from) continue;
      break;
    }
    if (kind === 'digits' || (wordAt(tokens, at) && at > from)) break;
    if (PARTICLE.test(folded) && at > from) continue;
    const isTail = isJoined && at > from;
    if (isFiller(folded) && !isTail) break;
    if (!/^\p{Lu}/u.test(text) && !isStreetWord(folded) && !isTail) break;
    to = at + 1;
  }
  return to;
}

function tokenAt(tokens: readonly Token[], from: number): Piece {
  return { kind: 'word', word: tokens[from]!.folded, from, to: from + 1 };
}
