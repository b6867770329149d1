import { z } from 'zod';
import type { Column } from '#geo/formats/fields/columns.ts';
import type { Fields, RoleSet } from '#geo/formats/fields/roles.ts';
import { sourceMemory } from './sourceMemory.ts';

const memory = sourceMemory('buurtdekking.columns', z.record(z.string(), z.string().nullable()));

/**
 * The columns that were chosen for a file with these columns: who gets a file from the same source
 * again need not choose again. Null: none were.
 */
export const rememberedFields = (set: RoleSet, columns: readonly Column[]): Fields | null =>
  memory.recall(sourceOf(set, columns));

/** Remembers a choice of columns for the next file that has the same. */
export const rememberFields = (set: RoleSet, columns: readonly Column[], fields: Fields): void =>
  memory.remember(sourceOf(set, columns), fields);

/** A source is known by its set of columns. */
const sourceOf = (set: RoleSet, columns: readonly Column[]) =>
  [set, ...columns.map(({ heading }) => heading).toSorted()].join('\n');
