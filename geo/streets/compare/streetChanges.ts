import { streetChangeKindSchema, type StreetChangeKind } from '#geo/plan/renewalReport.ts';
import type { StreetsComparison } from './compareStreets.ts';

/** A street by its row in its data, as people call it. */
export interface NamedStreet {
  readonly row: number;
  readonly name: string;
  readonly place: string;
}

export interface StreetChange {
  readonly kind: StreetChangeKind;
  /** in the data before; null for a street that was added */
  readonly was: NamedStreet | null;
  /** in the newer data; none for a street that is gone, several for one that was split */
  readonly now: readonly NamedStreet[];
}

/** Every street that has changed, by kind, what asks for attention first, then by name. */
export function streetChanges({ before, now, fates, added }: StreetsComparison): StreetChange[] {
  const changed = fates.flatMap(({ kind, streets }, row): StreetChange[] =>
    kind === 'same'
      ? []
      : [{ kind, was: named(before, row), now: streets.map((street) => named(now, street)) }],
  );
  const more = added.map((row): StreetChange => {
    return { kind: 'added', was: null, now: [named(now, row)] };
  });
  return [...changed, ...more].sort(byKindAndName);
}

function named({ streets }: StreetsComparison['now'], row: number): NamedStreet {
  return { row, name: streets.streetNames[row]!, place: streets.streetPlaces[row]! };
}

// made once: to compare thousands of names by their locale anew each time takes seconds
const { compare } = new Intl.Collator('nl', { numeric: true });

const byKindAndName = (a: StreetChange, b: StreetChange): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(nameOf(a), nameOf(b));

const KINDS: readonly StreetChangeKind[] = streetChangeKindSchema.options;

const nameOf = ({ was, now }: StreetChange): string => (was ?? now[0]!).name;
