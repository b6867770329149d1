import { headingKey } from './headingKey.ts';
import type { Fields, Headings } from './roles.ts';

/** For each role the columns that may play it. */
type Columns = { readonly [role: string]: readonly string[] };

/**
 * The columns of a file that play each role: the one that was chosen, or the usual ones that the
 * file has, the surest first. A chosen column that the file lacks is a column that holds nothing.
 */
export function matchColumns<Guesses extends Columns>(
  guesses: Guesses,
  headings: Headings,
  choices: { readonly [Role in keyof Guesses]?: string | null } = {},
): { readonly [Role in keyof Guesses]: readonly string[] } {
  const byKey = columnsByKey(headings);
  const columnsFor = (role: keyof Guesses): readonly string[] => {
    const choice = choices[role];
    if (choice !== undefined) return choice === null ? [] : [choice.toLowerCase()];
    return guesses[role]!.flatMap((guess) => byKey.get(guess) ?? []);
  };
  const columns = Object.keys(guesses).map((role) => [role, columnsFor(role)]);
  return Object.fromEntries(columns) as { readonly [Role in keyof Guesses]: readonly string[] };
}

/** Which column plays each role, as the file writes its heading, for people to see and change. */
export function fieldsOf(
  columns: { readonly [role: string]: readonly string[] },
  headings: Headings,
): Fields {
  const entries = Object.entries(columns);
  const fields = entries.map(([role, [first]]) => [role, headings.get(first ?? '') ?? null]);
  return Object.fromEntries(fields) as Fields;
}

function columnsByKey(headings: Headings): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const column of headings.keys()) {
    const key = headingKey(column);
    byKey.set(key, [...(byKey.get(key) ?? []), column]);
  }
  return byKey;
}
