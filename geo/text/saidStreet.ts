import type { StreetsData } from '#geo/streets/streetsData.ts';
import { nameKeysOf } from './names/nameKeys.ts';
import { streetNamesOf } from './names/streetNames.ts';

/** The names of the streets that are loaded, by row. */
export type SayableStreets = Pick<StreetsData, 'streetNames' | 'streetPlaces'>;

/** Which streets a text may mean, by row: those that have that very name, else those that are like it. */
export interface NameMatch {
  readonly exact: readonly number[];
  readonly alike: readonly number[];
}

/** A street's name, with its place where another street has that name too. */
export function labelOf(streets: SayableStreets, row: number): string {
  const { streetNames, streetPlaces } = streets;
  const named = streetNamesOf({ streets }).withKey(nameKeysOf(streetNames[row]!)[0]!);
  return named && named.rows.length > 1
    ? `${streetNames[row]!} (${streetPlaces[row]!})`
    : streetNames[row]!;
}

/**
 * Finds streets by what someone wrote. Capitals, accents and signs do not matter, an article before
 * the name is left out when no street has it in its name, and the place may follow in brackets.
 * Whatever else differs is not decided here: short forms and slips of the pen give streets to ask
 * about.
 */
export function nameMatcher(
  streets: SayableStreets,
  articles: readonly string[],
): (text: string) => NameMatch {
  const names = streetNamesOf({ streets });
  const rowsOf = (text: string) => {
    const [, name, place] = /^(.*?)\s*\(([^()]*)\)$/u.exec(text) ?? [null, text, null];
    const found = names.withKey(nameKeysOf(name)[0]!);
    const rows = found?.quality === 'same' ? found.rows : [];
    return place === null
      ? rows
      : rows.filter((row) => names.placeKey(row) === nameKeysOf(place)[0]);
  };
  return (text) => {
    const bare = withoutArticle(text, articles);
    const exact = [text.trim(), bare].map(rowsOf).find((rows) => rows.length > 0) ?? [];
    if (exact.length > 0) return { exact, alike: [] };
    const short = nameKeysOf(bare).flatMap((key) => names.withKey(key)?.rows ?? []);
    return { exact: [], alike: [...new Set([...short, ...names.like(bare)])] };
  };
}

function withoutArticle(text: string, articles: readonly string[]): string {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  return articles.includes(first.toLowerCase()) && rest.length > 0 ? rest.join(' ') : text.trim();
}
