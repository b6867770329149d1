import { alone } from '#geo/engine/alone.ts';
import type { Coverage } from '#geo/engine/coverage.ts';
import { addressRowsOf } from '#geo/engine/figures.ts';
import type { Stretches } from '#geo/engine/stretches.ts';
import type { Address } from '#geo/streets/address.ts';

/** A coverage, and the addresses that it was made with; null without. */
export interface PlacedCoverage {
  readonly coverage: Coverage;
  readonly addresses: readonly Address[] | null;
}

/** The postcodes of the addresses along stretches, ascending; null without addresses. */
export function postcodesOf(
  { coverage, addresses }: PlacedCoverage,
  stretches: Stretches,
): readonly string[] | null {
  const rows = addressRowsOf(alone(coverage, stretches));
  const placed = coverage.addresses;
  if (!rows || !placed || !addresses) return null;
  const found = new Set<string>();
  rows.forEach((row, i) => {
    if (row >= 0) found.add(addresses[placed.row[i]!]!.postcode);
  });
  found.delete('');
  return [...found].toSorted();
}
