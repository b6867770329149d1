import type { Target } from '#geo/plan/target.ts';
import type { StreetItem } from '#src/workers/engineApi.ts';

/** A whole street as a link remembers it. */
export function streetTarget({ key, name, place, at }: StreetItem): Target {
  return { kind: 'street', street: { key, name, place, at: [at[0], at[1]] } };
}

/** A street's name, with its place where the name alone is not enough. */
export function streetLabels(streets: readonly StreetItem[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of streets) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    streets.map(({ key, name, place }) => [
      key,
      counts.get(name)! > 1 && place ? `${name} (${place})` : name,
    ]),
  );
}
