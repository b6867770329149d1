import { likenessFinder } from '#geo/streets/compare/nameLikeness.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { nameKeysOf, weakKey } from './nameKeys.ts';

/** How surely a text names a street. */
export type NameQuality =
  /** letter for letter, but for capitals, accents, blanks and signs */
  | 'same'
  /** a usual short form, written out */
  | 'short'
  /** "ij" for "y", or an article that one of both lacks */
  | 'weak'
  /** alike: a typing error, perhaps */
  | 'alike';

/** Streets that a name may mean, and how surely. */
export interface NamedStreets {
  readonly rows: readonly number[];
  readonly quality: NameQuality;
}

/** The names of the streets of a data set, ready to be looked up as people write them. */
export interface StreetNames {
  /** The streets with a key, made as `nameKeysOf` makes it. */
  withKey(key: string): NamedStreets | null;
  /** Whether any key begins so. */
  mayBegin(start: string): boolean;
  /** The place of a street, as a key. */
  placeKey(row: number): string;
  /** The streets with the names most like a text, the most alike first. */
  like(text: string): readonly number[];
}

const LEAST_LIKENESS = 0.7;
const MOST_ALIKE = 3;
const ARTICLES = /^(de|het|t)(?=.{3})/;

type Named = Pick<StreetsData, 'streetNames' | 'streetPlaces'>;

const known = new WeakMap<Named, StreetNames>();

/** The names of streets: made when they are first asked for, and kept as long as the streets are. */
export function streetNamesOf({ streets }: { readonly streets: Named }): StreetNames {
  const names = known.get(streets) ?? newNames(streets);
  known.set(streets, names);
  return names;
}

function newNames({ streetNames, streetPlaces }: Named): StreetNames {
  const rows: Record<Exclude<NameQuality, 'alike'>, Map<string, number[]>> = {
    same: new Map(),
    short: new Map(),
    weak: new Map(),
  };
  const put = (quality: keyof typeof rows, key: string, row: number) => {
    const there = rows[quality].get(key);
    if (!there) rows[quality].set(key, [row]);
    else if (!there.includes(row)) there.push(row);
  };
  streetNames.forEach((name, row) => {
    const [same, ...short] = nameKeysOf(name);
    put('same', same!, row);
    for (const key of short) put('short', key, row);
    put('weak', weakKey(same!), row);
    put('weak', same!.replace(ARTICLES, ''), row);
  });
  const sorted = [...new Set(Object.values(rows).flatMap((map) => Array.from(map.keys())))].sort();
  // only a text with a name that is not there asks for it
  let likeTo: ReturnType<typeof likenessFinder> | null = null;
  return {
    withKey: (key) => {
      for (const quality of ['same', 'short', 'weak'] as const) {
        const found = rows[quality].get(quality === 'weak' ? weakKey(key) : key);
        if (found) return { rows: found, quality };
      }
      return null;
    },
    mayBegin: (start) => {
      const begins = (each: string) => sorted[firstFrom(sorted, each)]?.startsWith(each) ?? false;
      return begins(start) || begins(weakKey(start));
    },
    placeKey: (row) => nameKeysOf(streetPlaces[row]!)[0]!,
    like: (text) => {
      likeTo ??= likenessFinder(streetNames);
      return [...likeTo(text, LEAST_LIKENESS)]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, MOST_ALIKE)
        .map(([row]) => row);
    },
  };
}

/** The place of the first of sorted texts that is not before `text`. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
