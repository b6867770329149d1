import { ENTITY_KINDS } from '../plan.ts';
import { sameJson } from '../sameJson.ts';
import { mergeSets } from './mergeSets.ts';
import type { EntityPrint, Print, SharedBase } from './sharedBase.ts';

type Prints = Readonly<Record<string, EntityPrint | null>>;

/**
 * What two copies had in common when each had taken in what the other had sent, and neither sent what
 * came of it: both states at once. `before`: what was in common before these. What the two states
 * disagree on is not known: nobody has removed it, and both have changed it.
 */
export function combinedBase(before: SharedBase | null, a: SharedBase, b: SharedBase): SharedBase {
  return Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, combined(before?.[kind] ?? null, a[kind], b[kind])]),
  ) as SharedBase;
}

function combined(before: Prints | null, a: Prints, b: Prints): Prints {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const [was, one, other] = [before?.[id], a[id], b[id]];
      if (one !== undefined && other !== undefined) return [[id, bothPrints(was, one, other)]];
      // one of them had added it, or else the other had removed it
      const isAdded = before !== null && was === undefined;
      return isAdded ? [[id, (one === undefined ? other : one) ?? null]] : [];
    }),
  );
}

function bothPrints(
  was: EntityPrint | null | undefined,
  a: EntityPrint | null,
  b: EntityPrint | null,
): EntityPrint | null {
  // erased
  if (!a || !b) return null;
  const units = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    units.flatMap((unit) => {
      const print = bothValues(was?.[unit], a[unit], b[unit]);
      return print === undefined ? [] : [[unit, print]];
    }),
  );
}

function bothValues(
  was: Print | undefined,
  a: Print | undefined,
  b: Print | undefined,
): Print | undefined {
  if (sameJson(a, b) || sameJson(b, was)) return a;
  if (sameJson(a, was)) return b;
  return isList(was) && isList(a) && isList(b) ? mergeSets(was, a, b) : undefined;
}

const isList = (print: Print | undefined): print is readonly string[] => Array.isArray(print);
