import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import type { Coverage } from './coverage.ts';
import { isSliver, type AddressRows } from './figures.ts';
import { segmentOfLine, type Network } from './network.ts';
import { allNumbers } from './numbers/allNumbers.ts';
import { numbersOfRows } from './numbers/numbersOfRows.ts';
import type { PlacedAddresses } from './placedAddresses.ts';
import { rememberedOnce } from './remembered.ts';
import type { NumberSpan, StreetPart } from './report.ts';

/** Some rows of `served` on one street. */
export interface RowsOfStreet {
  readonly street: number;
  readonly rows: readonly number[];
  /** a side counts half */
  readonly metres: number;
}

/** Rows of `served` by the street that they are of, the street with most of them first. */
export function rowsByStreet(coverage: Coverage, rows: readonly number[]): readonly RowsOfStreet[] {
  return mapByStreet(coverage, rows, (part) => part);
}

/**
 * The same, each made into something else at once: what a country has of all its streets is large.
 * Until then the rows of a street are a chain, by their places in the list.
 */
export function mapByStreet<Made>(
  { network, served }: Coverage,
  rows: readonly number[],
  make: (part: RowsOfStreet) => Made,
): Made[] {
  const chains = new Map<number, Chain>();
  const next = new Int32Array(rows.length);
  rows.forEach((row, i) => {
    const street = network.streets.streetOf[segmentOfLine(served.line[row]!)]!;
    const metres = (served.to[row]! - served.from[row]!) / 2;
    const chain = chains.get(street);
    if (!chain) chains.set(street, { street, metres, first: i, last: i, count: 1 });
    else {
      next[chain.last] = i;
      chain.last = i;
      chain.count++;
      chain.metres += metres;
    }
  });
  const longestFirst = [...chains.values()].sort((a, b) => b.metres - a.metres);
  return longestFirst.map((chain) =>
    make({ street: chain.street, metres: chain.metres, rows: rowsOf(chain, next, rows) }),
  );
}

interface Chain {
  readonly street: number;
  metres: number;
  readonly first: number;
  last: number;
  count: number;
}

function rowsOf({ first, count }: Chain, next: Int32Array, rows: readonly number[]): number[] {
  let at = first;
  return Array.from({ length: count }, () => {
    const row = rows[at]!;
    at = next[at]!;
    return row;
  });
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
  const all = isEveryLine(coverage, street, rows) ? numbersOfWhole(coverage, street) : [];
  return all.length > 0 ? all : numbersOfRows(coverage, addressRows, street, rows);
}

/** Said many times over: in the lists of streets and of gaps, and after every edit. */
function numbersOfWhole(coverage: Coverage, street: number): readonly NumberSpan[] {
  const known = numbersOfWholes(coverage.network, coverage.addresses);
  return (known[street] ??= allNumbers(coverage, street));
}

const numbersOfWholes = rememberedOnce(({ streets }: Network, _addresses: PlacedAddresses | null) =>
  Array.from({ length: streets.streetCount }, (): readonly NumberSpan[] | null => null),
);

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
