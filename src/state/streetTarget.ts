import type { Target } from '#geo/plan/target.ts';
import type { StreetItem } from '#src/workers/engineApi.ts';

/** A whole street as a link remembers it. */
export function streetTarget({ key, name, place, at }: StreetItem): Target {
  return { kind: 'street', street: { key, name, place, at: [at[0], at[1]] } };
}
