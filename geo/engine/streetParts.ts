import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import type { Coverage } from './coverage.ts';
import { isSliver, type AddressRows } from './figures.ts';
import { segmentOfLine } from './network.ts';
import { allNumbers } from './numbers/allNumbers.ts';
import { numbersOfRows } from './numbers/numbersOfRows.ts';
import type { NumberSpan, StreetPart } from './report.ts';

/** Some rows of `served` on one street. */
export interface RowsOfStreet {
  readonly street: number;
  readonly rows: readonly number[];
  /** a side counts half */
  readonly metres: number;
}

/** Rows of `served` by the street that they are of, the street with most of them first. */
export function rowsByStreet(
  { network, served }: Coverage,
  rows: readonly number[],
): readonly RowsOfStreet[] {
  const streets = new Map<number, { street: number; rows: number[]; metres: number }>();
  for (const row of rows) {
    const street = network.streets.streetOf[segmentOfLine(served.line[row]!)]!;
    const found = streets.get(street) ?? { street, rows: [], metres: 0 };
    streets.set(street, found);
    found.rows.push(row);
    found.metres += (served.to[row]! - served.from[row]!) / 2;
  }
  return [...streets.values()].sort((a, b) => b.metres - a.metres);
}

/** What some rows have of their street, as the report says it. */
export function streetPart(
  coverage: Coverage,
  addressRows: AddressRows,
  { street, rows, metres }: RowsOfStreet,
): StreetPart {
  const { streetNames, streetKeys } = coverage.network.streets;
  return {
    street: streetNames[street]!,
    streetId: streetKeys[street]!,
    metres,
    numbers: numbersIn(coverage, addressRows, street, rows),
    isWhole: isSliver(coverage, Math.max(0, metresOfStreet(coverage, street) - metres)),
  };
}

/** The house numbers that rows have of their street: see `numbersOfRows`. */
export function numbersIn(
  coverage: Coverage,
  addressRows: AddressRows,
  street: number,
  rows: readonly number[],
): readonly NumberSpan[] | null {
  if (rows.length === 0) return [];
  // most streets of a report are whole, and for those it need not look where each number is
  const all = isEveryLine(coverage, street, rows) ? allNumbers(coverage, street) : [];
  return all.length > 0 ? all : numbersOfRows(coverage, addressRows, street, rows);
}

/** Whether rows are both sides of every segment of their street from end to end. */
function isEveryLine({ network, served }: Coverage, street: number, rows: readonly number[]) {
  if (rows.length !== 2 * segmentsOfStreet(network.index, street).length) return false;
  return rows.every(
    (row) =>
      served.from[row] === 0 &&
      served.to[row] === segmentMetres(network, segmentOfLine(served.line[row]!)),
  );
}

function metresOfStreet({ network }: Coverage, street: number): number {
  let metres = 0;
  for (const segment of segmentsOfStreet(network.index, street)) {
    metres += segmentMetres(network, segment);
  }
  return metres;
}
