import { labelOf, type Feature } from '../feature.ts';
import { textIn } from '../properties.ts';
import type { Tally } from '../tally.ts';

// what the schemas of segments, districts and addresses take
const MAX_NAME_LENGTH = 120;
const MAX_ID_LENGTH = 80;

/** The first text in these columns, cut where a name may be no longer; null when there is none. */
export function nameIn(feature: Feature, columns: readonly string[], tally: Tally): string | null {
  const text = textIn(feature.properties, columns);
  return text === null ? null : cutName(text, tally);
}

/** A text as long as a name may be. */
export function cutName(text: string, tally: Tally): string {
  if (text.length <= MAX_NAME_LENGTH) return text;
  tally.repair('names-cut');
  return text.slice(0, MAX_NAME_LENGTH).trim();
}

/** The id of a feature: its own, the first in these columns, or its place in the file. */
export function idOf(feature: Feature, columns: readonly string[]): string {
  const id = textIn(feature.properties, columns) ?? labelOf(feature);
  return id.slice(0, MAX_ID_LENGTH);
}

/** The rows with an id that an earlier one has made distinct: "7", "7~2", "7~3". */
export function withDistinctIds<Row extends { readonly id: string }>(
  rows: readonly Row[],
  tally: Tally,
): Row[] {
  const taken = new Set<string>();
  // the last turn that an id had, so that a column of zeros does not take forever
  const turns = new Map<string, number>();
  return rows.map((row) => {
    if (!taken.has(row.id)) {
      taken.add(row.id);
      return row;
    }
    let id = row.id;
    let turn = turns.get(row.id) ?? 1;
    while (taken.has(id)) id = `${row.id}~${++turn}`;
    turns.set(row.id, turn);
    taken.add(id);
    tally.repair('ids-made-distinct');
    return { ...row, id };
  });
}
