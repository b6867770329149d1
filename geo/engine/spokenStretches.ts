import { alone } from './alone.ts';
import type { Coverage } from './coverage.ts';
import { addressRowsOf, isSliver } from './figures.ts';
import type { StreetPart } from './report.ts';
import { metresOf, type Stretches } from './stretches.ts';
import { mapByStreet, streetPart } from './streetParts.ts';

/** What stretches are in words and numbers. */
export interface SpokenStretches {
  /** a side counts half */
  readonly metres: number;
  /** the longest share first; of a street no less than a sliver, unless that is all there is */
  readonly parts: readonly StreetPart[];
  /** rows of the addresses that stand on them, as they were given; null without addresses */
  readonly addresses: readonly number[] | null;
}

/** Says stretches that need not be in scope, each street and each house number once. */
export function spokenStretches(coverage: Coverage, stretches: Stretches): SpokenStretches {
  const only = alone(coverage, stretches);
  const rows = addressRowsOf(only);
  const every = Array.from({ length: stretches.count }, (_, row) => row);
  const parts = mapByStreet(only, every, (part) => streetPart(only, rows, part));
  const worth = parts.filter(({ metres }) => !isSliver(coverage, metres));
  const placed = coverage.addresses;
  return {
    metres: metresOf(stretches),
    parts: worth.length > 0 ? worth : parts,
    addresses: rows && placed && [...rows].flatMap((row, i) => (row < 0 ? [] : placed.row[i]!)),
  };
}
