import { checksumOf } from '../canonicalJson.ts';
import { ENTITY_KINDS, type AnyEntity, type EntityKind, type Plan } from '../plan.ts';
import { subjectsOf } from './subjects.ts';
import { isSetUnit, unitsOf, valueOf, type Unit } from './units.ts';

/** What a unit held: the fingerprint of its value; of a list of ids or roles, the list. */
export type Print = string | readonly string[];

export type EntityPrint = Readonly<Record<Unit, Print>>;

/**
 * A plan that two copies had in common, as far as a merge needs it: what there was, and by which
 * fingerprint one sees that a value is another since. It holds no name and no number, so that it may
 * be kept when those are gone. null: was there, and its fingerprints are erased.
 */
export type SharedBase = {
  readonly [Kind in EntityKind]: Readonly<Record<string, EntityPrint | null>>;
};

/** The fingerprints of a plan. Those of an entity are made once. */
export function sharedBaseOf(plan: Plan): SharedBase {
  return Object.fromEntries(
    ENTITY_KINDS.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries(subjectsOf(plan, kind)).map(([id, entity]) => [id, printOf(kind, entity)]),
      ),
    ]),
  ) as SharedBase;
}

/** A state of a plan that others may have too, as it is remembered. */
export interface SharedState {
  readonly version: string;
  readonly base: SharedBase;
  /** there when it is of a plan without its persons and notes: it says nothing of these */
  readonly withoutPersons?: true;
}

export function sharedStateOf(plan: Plan, isWithoutPersons = false): SharedState {
  const base = sharedBaseOf(plan);
  return { version: versionOf(base), base, ...(isWithoutPersons && { withoutPersons: true }) };
}

/** The name of a state of a plan: the same for whoever has that state, whatever its order. */
export const versionOf = (base: SharedBase): string => checksumOf(base).slice(0, VERSION_LENGTH);

/** So many states does a plan know that it has been in. */
export const MOST_ANCESTORS = 200;

export const VERSION_PATTERN = /^[0-9a-f]{32}$/;
const VERSION_LENGTH = 32;
// 80 bits: of all the values of a town no two have the same by chance
const PRINT_LENGTH = 20;

const known = new WeakMap<AnyEntity, EntityPrint>();

function printOf(kind: EntityKind, entity: AnyEntity): EntityPrint {
  const before = known.get(entity);
  if (before) return before;
  const made = Object.fromEntries(
    unitsOf(kind, entity).flatMap((unit) => {
      const print = printOfValue(kind, unit, valueOf(kind, entity, unit));
      return print === undefined ? [] : [[unit, print]];
    }),
  );
  known.set(entity, made);
  return made;
}

/** The fingerprint of one value; undefined of none. */
export function printOfValue(kind: EntityKind, unit: Unit, value: unknown): Print | undefined {
  if (value === undefined) return undefined;
  if (isSetUnit(kind, unit) && Array.isArray(value)) return value as readonly string[];
  return checksumOf(value).slice(0, PRINT_LENGTH);
}

/** What was in a unit; of a list that an entity may lack: an empty one. */
export function printBefore(
  print: EntityPrint | null,
  kind: EntityKind,
  unit: Unit,
): Print | undefined {
  if (!print) return undefined;
  return print[unit] ?? (unit === 'deputies' && isSetUnit(kind, unit) ? [] : undefined);
}

/** The base without the fingerprints of what was erased. That it was there stays known. */
export function withoutPrints(
  base: SharedBase,
  erased: readonly { readonly kind: EntityKind; readonly id: string }[],
): SharedBase {
  const next: Record<EntityKind, Record<string, EntityPrint | null>> = { ...base };
  for (const { kind, id } of erased) {
    if (Object.hasOwn(next[kind], id)) next[kind] = { ...next[kind], [id]: null };
  }
  return next;
}
