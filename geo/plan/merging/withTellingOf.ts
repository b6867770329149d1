import { ENTITY_KINDS } from '../plan.ts';
import { TELLING } from '../withoutPersons.ts';
import type { EntityPrint, SharedBase } from './sharedBase.ts';

/**
 * What two copies had in common when the last that they exchanged was a plan without persons: of
 * persons, and of all that is left out with them, what they had in common before that.
 */
export function withTellingOf(bare: SharedBase, whole: SharedBase): SharedBase {
  const { persons, signUps } = whole;
  const kinds = ENTITY_KINDS.map((kind) => [
    kind,
    Object.fromEntries(
      Object.entries(bare[kind]).map(([id, print]) => [id, told(print, whole[kind][id])]),
    ),
  ]);
  return { ...(Object.fromEntries(kinds) as SharedBase), persons, signUps };
}

function told(print: EntityPrint | null, of: EntityPrint | null | undefined): EntityPrint | null {
  if (!print || !of) return print;
  const isTelling = ([unit]: readonly [string, unknown]) =>
    (TELLING as readonly string[]).includes(unit);
  return Object.fromEntries([
    ...Object.entries(print).filter((entry) => !isTelling(entry)),
    ...Object.entries(of).filter(isTelling),
  ]);
}
