import { noteSchema } from '../text.ts';
import { entitySchemas, type EntityKind } from '../plan.ts';
import { sameJson } from '../sameJson.ts';
import { fieldKey, type By, type Choice, type FieldDifference } from './merge.ts';
import { joinNotes } from './joinNotes.ts';
import { mergeSets } from './mergeSets.ts';
import { printBefore, printOfValue, type EntityPrint } from './sharedBase.ts';
import { isSetUnit, type Unit } from './units.ts';

interface Values {
  readonly kind: EntityKind;
  readonly id: string;
  readonly unit: Unit;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** of the entity as both had it; null: not known */
  readonly print: EntityPrint | null;
}

/** A unit of which the values differ: who changed it, and what can be done about it. */
export function fieldDifference({ kind, id, unit, mine, theirs, print }: Values): FieldDifference {
  const by = whoChanged(print, kind, unit, mine, theirs);
  const before = printBefore(print, kind, unit);
  const merged = bothOf(kind, unit, before, mine, theirs);
  // two lists with a known beginning go together by themselves
  const isConflict = by === 'both' && !(merged !== undefined && Array.isArray(before));
  const choices: readonly Choice[] =
    by === 'both' && merged !== undefined ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return { key: fieldKey(kind, id, unit), unit, mine, theirs, by, isConflict, choices };
}

/** What both have in a unit, as one value; undefined when there is no such thing. */
export function bothOf(
  kind: EntityKind,
  unit: Unit,
  before: unknown,
  mine: unknown,
  theirs: unknown,
): unknown {
  if (unit === 'note' && typeof mine === 'string' && typeof theirs === 'string') {
    const joined = joinNotes(mine, theirs);
    return noteSchema.safeParse(joined).success ? joined : undefined;
  }
  if (!isSetUnit(kind, unit)) return undefined;
  const [m, t] = [listOf(kind, mine), listOf(kind, theirs)];
  if (!m || !t) return undefined;
  const merged = mergeSets(Array.isArray(before) ? (before as string[]) : null, m, t);
  return fits(kind, unit, merged) ? merged : undefined;
}

// no deputies yet: an empty list; all districts is not a list
const listOf = (kind: EntityKind, value: unknown): readonly string[] | null =>
  Array.isArray(value)
    ? (value as readonly string[])
    : value === undefined && kind === 'subAreas'
      ? []
      : null;

function fits(kind: EntityKind, unit: Unit, value: unknown): boolean {
  const { shape } = entitySchemas[kind] as unknown as {
    readonly shape: Readonly<Record<string, { safeParse: (v: unknown) => { success: boolean } }>>;
  };
  return shape[unit]?.safeParse(value).success ?? false;
}

function whoChanged(
  print: EntityPrint | null,
  kind: EntityKind,
  unit: Unit,
  mine: unknown,
  theirs: unknown,
): By {
  if (!print) return 'both';
  const byMine = isChangedSince(print, kind, unit, mine);
  const byTheirs = isChangedSince(print, kind, unit, theirs);
  if (byMine && !byTheirs) return 'mine';
  return byTheirs && !byMine ? 'theirs' : 'both';
}

export const isChangedSince = (
  print: EntityPrint,
  kind: EntityKind,
  unit: Unit,
  value: unknown,
): boolean => !sameJson(print[unit], printOfValue(kind, unit, value));
