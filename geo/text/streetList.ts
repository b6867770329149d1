import type { KnownStreets } from '#geo/streets/knownStreets.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { shapeOf } from './modifiers.ts';
import { streetNamesOf } from './names/streetNames.ts';
import { piecesOf } from './pieces.ts';
import type { Question } from './questions.ts';
import { saidOf, type ClauseContext, type Said } from './saidLinks.ts';
import { tokensOf } from './tokens.ts';

/** A street or a part of one that a text names. */
export interface SaidLink extends Said {
  /** the words that say it */
  readonly text: string;
  /** where they stand in the whole text, in UTF-16 units */
  readonly start: number;
  readonly end: number;
}

/** Words that name no street of the data. */
export interface Unmatched {
  readonly text: string;
  /** where they stand in the whole text, in UTF-16 units */
  readonly start: number;
  readonly end: number;
  readonly question: Question;
}

export interface StreetList {
  readonly links: readonly SaidLink[];
  readonly unmatched: readonly Unmatched[];
}

/**
 * Reads a list of streets in plain Dutch: "Brediusweg 1 t/m 45 oneven, de even kant van de Meentweg".
 * Only streets of the data are named in what comes out. Where the text leaves a choice, the likeliest is
 * taken and its question says what to ask: a link without a question is what the text says. Of each
 * clause the words are kept; words that name no street come out as `unmatched`, so nothing is lost.
 */
export function readStreetList(known: KnownStreets, text: string): StreetList {
  const tokens = tokensOf(text);
  const pieces = piecesOf(streetNamesOf(known), tokens);
  const span = (from: number, to: number) => ({
    start: tokens[pieces[from]!.from]!.start,
    end: tokens[pieces[to - 1]!.to - 1]!.end,
  });
  const textOf = (from: number, to: number) => {
    const { start, end } = span(from, to);
    return text.slice(start, end);
  };
  const context: ClauseContext = { known, pieces, textOf };
  const links: SaidLink[] = [];
  const unmatched: Unmatched[] = [];
  const clauses = clausesOf(pieces, shapeOf(pieces));
  for (const [i, clause] of clauses.entries()) {
    const words = { text: textOf(clause.from, clause.to), ...span(clause.from, clause.to) };
    const question = unmatchedQuestion(context, clause);
    if (question) {
      unmatched.push({ ...words, question });
      continue;
    }
    const both = clause.isJoined && saysSide(clauses[i + 1]) ? BOTH : null;
    for (const said of saidOf(context, clause, clause.street!)) {
      links.push({ ...said, question: said.question ?? both, ...words });
    }
  }
  return { links, unmatched };
}

const BOTH: Question = { code: 'streets/both' };

const saysSide = (clause: Clause | undefined): boolean =>
  clause?.modifiers.some(({ kind }) => kind === 'parity' || kind === 'compass') ?? false;

/** Why a clause says nothing of a street that is there; null when it does. */
function unmatchedQuestion({ pieces, textOf }: ClauseContext, clause: Clause): Question | null {
  if (clause.modifiers.some(({ kind }) => kind === 'area')) return { code: 'area' };
  if (clause.street === null) {
    return clause.modifiers.length > 0
      ? { code: 'street/missing' }
      : { code: 'words/left', words: textOf(clause.from, clause.to) };
  }
  return pieces[clause.street]!.kind === 'unknown'
    ? { code: 'street/unknown', typed: textOf(clause.street, clause.street + 1) }
    : null;
}
