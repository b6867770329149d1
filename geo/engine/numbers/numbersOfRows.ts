import { PARITIES } from '#geo/streets/streetsData.ts';
import type { Coverage } from '../coverage.ts';
import type { AddressRows } from '../figures.ts';
import type { NumberSpan } from '../report.ts';
import { numberSpans } from './numberSpans.ts';
import { isMostlyInside, standingsIn } from './standings.ts';
import { isMixed, streetNumbers } from './streetNumbers.ts';

/**
 * The house numbers that some rows of `served` have of their street, as people say them: those of
 * which most lies in these rows, by addresses where the street has any, else by number ranges (see
 * `standingsIn`). Empty when no number does, null when the data do not know the numbers there.
 */
export function numbersOfRows(
  coverage: Coverage,
  addressRows: AddressRows,
  street: number,
  rows: readonly number[],
): readonly NumberSpan[] | null {
  const numbers = streetNumbers(coverage, street);
  const standings = standingsIn(coverage, addressRows, numbers, rows);
  const known = [...standings.keys()].sort((a, b) => a - b);
  const mixed = new Set(
    numbers.sides.flatMap((side) => (isMixed(side.numbers) ? side.numbers : [])),
  );
  const spans = numberSpans(known, mixed, (number) => isMostlyInside(standings.get(number)!));
  const isKnown = spans.length > 0 || numbers.source === 'addresses' || areNumbered(coverage, rows);
  return isKnown ? spans : null;
}

/** Whether the data say of every side in these rows which numbers it has, or that it has none. */
function areNumbered({ network, served }: Coverage, rows: readonly number[]): boolean {
  const { numberParity } = network.streets;
  return rows.every((row) => PARITIES[numberParity[served.line[row]!]!] !== 'unknown');
}
