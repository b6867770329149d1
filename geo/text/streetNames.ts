import { likenessFinder } from '#geo/streets/compare/nameLikeness.ts';
import { normalisedName } from '#geo/streets/streetKey.ts';

/** The names of the streets that are loaded, by row. */
export interface NamedStreets {
  readonly streetNames: readonly string[];
  readonly streetPlaces: readonly string[];
}

/** Which streets a text may mean, by row: those that have that very name, else those that are like it. */
export interface NameMatch {
  readonly exact: readonly number[];
  readonly alike: readonly number[];
}

const LEAST_LIKENESS = 0.35;
const MOST_ALIKE = 5;

/** A street's name, with its place where another street has that name too. */
export function labelOf({ streetNames, streetPlaces }: NamedStreets, row: number): string {
  const name = normalisedName(streetNames[row]!);
  const isAlone = streetNames.every((other, i) => i === row || normalisedName(other) !== name);
  return isAlone ? streetNames[row]! : `${streetNames[row]!} (${streetPlaces[row]!})`;
}

/**
 * Finds streets by what someone wrote. Capitals and spaces do not matter, an article before the name
 * is left out when no street has it in its name, and the place may follow in brackets. Whatever else
 * differs is not decided here: abbreviations and slips of the pen give streets to ask about.
 */
export function nameMatcher(
  named: NamedStreets,
  articles: readonly string[],
): (text: string) => NameMatch {
  const rowsOf = new Map<string, number[]>();
  named.streetNames.forEach((name, row) => {
    const place = named.streetPlaces[row]!;
    for (const key of [name, `${name} (${place})`].map(normalisedName)) {
      rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
    }
  });
  const likeTo = likenessFinder(named.streetNames);
  return (text) => {
    const forms = [text, withoutArticle(text, articles)].map(normalisedName);
    const exact = forms.map((form) => rowsOf.get(form) ?? []).find((rows) => rows.length > 0);
    if (exact) return { exact, alike: [] };
    const likeness = [...likeTo(spelledOut(forms[1]!), LEAST_LIKENESS)];
    const alike = likeness
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_ALIKE)
      .map(([row]) => row);
    return { exact: [], alike };
  };
}

function withoutArticle(text: string, articles: readonly string[]): string {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  return articles.includes(first.toLowerCase()) && rest.length > 0 ? rest.join(' ') : text;
}

/** Usual short forms in full, to look for what is like it. */
function spelledOut(name: string): string {
  return name
    .replaceAll(/(\w*)str\.?(?=\s|$)/g, '$1straat')
    .replaceAll(/(\w*)ln\.?(?=\s|$)/g, '$1laan')
    .replaceAll(/(\w*)wg\.?(?=\s|$)/g, '$1weg')
    .replaceAll(/\b(pln|plnts)\.?(?=\s|$)/g, 'plein')
    .replaceAll(/\badm\.?(?=\s)/g, 'admiraal')
    .replaceAll(/\bburg\.?(?=\s)/g, 'burgemeester')
    .replaceAll(/\bst\.?(?=\s)/g, 'sint')
    .replaceAll(/\bdr\.?(?=\s)/g, 'doctor')
    .replaceAll(/\bprof\.?(?=\s)/g, 'professor');
}
