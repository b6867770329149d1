import { z } from 'zod';
import type { Column } from '#geo/formats/fields/columns.ts';
import type { Fields, RoleSet } from '#geo/formats/fields/roles.ts';

const STORED_UNDER = 'buurtdekking.columns';

// those who get files from more sources than this choose again
const MOST_SOURCES = 50;

const storedSchema = z.array(
  z.object({ source: z.string(), fields: z.record(z.string(), z.string().nullable()) }),
);

/**
 * The columns that were chosen for a file with these columns, on this device: who gets a file from
 * the same source again need not choose again. Null: nothing was.
 */
export function rememberedFields(set: RoleSet, columns: readonly Column[]): Fields | null {
  const source = sourceOf(set, columns);
  return stored().find((each) => each.source === source)?.fields ?? null;
}

/** Remembers a choice of columns, the latest first. */
export function rememberFields(set: RoleSet, columns: readonly Column[], fields: Fields): void {
  const source = sourceOf(set, columns);
  const others = stored().filter((each) => each.source !== source);
  const all = [{ source, fields }, ...others].slice(0, MOST_SOURCES);
  try {
    localStorage.setItem(STORED_UNDER, JSON.stringify(all));
  } catch {
    // without storage the choice is made again next time
  }
}

/** A source is known by its set of columns. */
const sourceOf = (set: RoleSet, columns: readonly Column[]) =>
  [set, ...columns.map(({ heading }) => heading).toSorted()].join('\n');

function stored(): z.infer<typeof storedSchema> {
  try {
    return storedSchema.parse(JSON.parse(localStorage.getItem(STORED_UNDER) ?? '[]'));
  } catch {
    return [];
  }
}
