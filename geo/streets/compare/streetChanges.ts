import { streetChangeKindSchema, type StreetChangeKind } from '#geo/plan/renewalReport.ts';
import type { KnownStreets } from '../knownStreets.ts';
import { streetLabeller } from '../streetLabels.ts';
import type { StreetsComparison } from './compareStreets.ts';

/** A street by its row in its data, and what it is called in lists. */
export interface NamedStreet {
  readonly row: number;
  readonly label: string;
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
  const label = streetLabeller([before.streets.streetNames, now.streets.streetNames]);
  const named = ({ streets }: KnownStreets, row: number): NamedStreet => ({
    row,
    label: label(streets.streetNames[row]!, streets.streetPlaces[row]!),
  });
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

// made once: to compare thousands of names by their locale anew each time takes seconds
const { compare } = new Intl.Collator('nl', { numeric: true });

const byKindAndName = (a: StreetChange, b: StreetChange): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(labelOf(a), labelOf(b));

const KINDS: readonly StreetChangeKind[] = streetChangeKindSchema.options;

const labelOf = ({ was, now }: StreetChange): string => (was ?? now[0]!).label;
