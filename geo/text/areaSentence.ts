import { fail, succeed, type Result } from '#geo/result.ts';
import { DIRECTIONS, type Direction, type StreetClause } from '#geo/streets/areas/areaByStreets.ts';
import { areaWords, type AreaWords, type Language } from './areaWords.ts';
import { labelOf, nameMatcher, type NameMatch, type SayableStreets } from './saidStreet.ts';

/** What keeps a sentence from saying where an area lies. Streets are rows of the data. */
export type SentenceProblem =
  | { readonly code: 'sentence/empty' }
  /** words that say no direction and name no street in their place */
  | { readonly code: 'sentence/no-direction'; readonly text: string }
  /** a direction, or "between", without a street */
  | { readonly code: 'sentence/no-street'; readonly text: string }
  /** no street is called that; `streets` may be meant, the likest first */
  | {
      readonly code: 'sentence/unknown-street';
      readonly text: string;
      readonly streets: readonly number[];
    }
  /** several streets are called that */
  | {
      readonly code: 'sentence/several-streets';
      readonly text: string;
      readonly streets: readonly number[];
    }
  /** "between" takes two streets at least */
  | { readonly code: 'sentence/one-street'; readonly text: string };

/**
 * Reads a sentence such as "ten westen van de Harderwijkerweg en ten noorden van de Admiraal
 * Helfrichlaan". Only streets of the data are known, and nothing is guessed: what is not a name to
 * the letter is a problem with the streets that may be meant.
 */
export function readAreaSentence(
  named: SayableStreets,
  text: string,
  language: Language,
): Result<readonly StreetClause[], SentenceProblem> {
  const words = areaWords[language];
  const found = phrasesIn(text, words);
  const before = text.slice(0, found[0]?.from).trim();
  if (text.trim() === '') return fail({ code: 'sentence/empty' });
  if (found.length === 0 || before !== '')
    return fail({ code: 'sentence/no-direction', text: before });
  const match = nameMatcher(named, words.articles);
  const clauses: StreetClause[] = [];
  for (const [i, { phrase, said, to }] of found.entries()) {
    const names = withoutJoint(text.slice(to, found[i + 1]?.from), words);
    if (names === '') return fail({ code: 'sentence/no-street', text: said });
    const clause =
      phrase === 'between' ? readBetween(match, names, words) : readSide(match, names, phrase);
    if (!clause.ok) return clause;
    clauses.push(clause.value);
  }
  return succeed(clauses);
}

/** The sentence that says clauses; reading it gives them back. */
export function areaSentence(
  named: SayableStreets,
  clauses: readonly StreetClause[],
  language: Language,
): string {
  const words = areaWords[language];
  const nameOf = (row: number) => withArticle(labelOf(named, row), words);
  return clauses
    .map((clause) =>
      clause.kind === 'side'
        ? `${words.directions[clause.direction][0]} ${nameOf(clause.street)}`
        : `${words.between[0]} ${clause.streets.map(nameOf).join(` ${words.and} `)}`,
    )
    .join(` ${words.and} `);
}

interface Phrase {
  readonly phrase: Direction | 'between';
  readonly said: string;
  readonly from: number;
  readonly to: number;
}

/** The words that say a direction, in the order of the text; the longest that fit. */
function phrasesIn(text: string, words: AreaWords): Phrase[] {
  const meaning = new Map<string, Phrase['phrase']>();
  for (const direction of DIRECTIONS) {
    for (const said of words.directions[direction]) meaning.set(said, direction);
  }
  for (const said of words.between) meaning.set(said, 'between');
  const longestFirst = [...meaning.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = longestFirst.map((said) => said.replaceAll(' ', String.raw`\s+`)).join('|');
  // "de Boven" is a street
  const isNamed = String.raw`(?<!(?:^|\s)(?:${words.articles.join('|')})\s+)`;
  const all = text.matchAll(
    new RegExp(String.raw`(?<=^|[\s,;])${isNamed}(${pattern})(?=\s|$)`, 'giu'),
  );
  return [...all].map((found) => {
    const said = found[1]!;
    const phrase = meaning.get(said.toLowerCase().replaceAll(/\s+/g, ' '))!;
    return { phrase, said, from: found.index, to: found.index + said.length };
  });
}

/** What stands between two phrases, without the "and" or comma before the next. */
function withoutJoint(text: string, words: AreaWords): string {
  return text
    .replace(new RegExp(String.raw`[\s,;.]*(?:\s(?:${words.and}|maar|but))?[\s,;.]*$`, 'iu'), '')
    .trim();
}

function readSide(
  match: (text: string) => NameMatch,
  text: string,
  direction: Direction,
): Result<StreetClause, SentenceProblem> {
  const street = oneStreet(match(text), text);
  return street.ok ? succeed({ kind: 'side', direction, street: street.value }) : street;
}

function oneStreet({ exact, alike }: NameMatch, text: string): Result<number, SentenceProblem> {
  if (exact.length === 1) return succeed(exact[0]!);
  return exact.length > 1
    ? fail({ code: 'sentence/several-streets', text, streets: exact })
    : fail({ code: 'sentence/unknown-street', text, streets: alike });
}

/**
 * Names joined by commas and "and". A name may hold an "and" of its own: of all ways to part the text,
 * the first in which each part is a street, from the longest parts on, is the right one.
 */
function readBetween(
  match: (text: string) => NameMatch,
  text: string,
  words: AreaWords,
): Result<StreetClause, SentenceProblem> {
  const joint = new RegExp(String.raw`\s*,\s*(?:${words.and}\s+)?|\s+${words.and}\s+`, 'giu');
  const parts = text.split(joint);
  const joints = [...text.matchAll(joint)].map(([said]) => said);
  const names = namesOf(parts, joints, (name) => match(name).exact.length > 0) ?? parts;
  const streets: number[] = [];
  for (const name of names) {
    const street = oneStreet(match(name), name);
    if (!street.ok) return street;
    streets.push(street.value);
  }
  return new Set(streets).size < 2
    ? fail({ code: 'sentence/one-street', text })
    : succeed({ kind: 'between', streets });
}

function namesOf(
  parts: readonly string[],
  joints: readonly string[],
  isName: (text: string) => boolean,
): string[] | null {
  if (parts.length === 0) return [];
  for (let count = parts.length; count > 0; count--) {
    const name = parts
      .slice(1, count)
      .reduce((text, part, i) => text + joints[i]! + part, parts[0]!);
    if (!isName(name)) continue;
    const rest = namesOf(parts.slice(count), joints.slice(count), isName);
    if (rest) return [name, ...rest];
  }
  return null;
}

/** "de Harderwijkerweg", but "De Hof" and "Plein 1940" as they are. */
function withArticle(label: string, words: AreaWords): string {
  const article = words.articleOf(label.replace(/ \(.*\)$/, ''));
  const [first] = label.toLowerCase().split(' ');
  return article === '' || words.articles.includes(first!) ? label : `${article} ${label}`;
}
