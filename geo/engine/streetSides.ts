import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import type { Coverage } from './coverage.ts';
import { isSliver, type AddressRows } from './figures.ts';
import { linesOfStreet } from './numbers/streetNumbers.ts';
import type { NumberSpan } from './report.ts';
import { firstRowOf } from './stretches.ts';
import { numbersIn } from './streetParts.ts';
import { sideParities, type SideParity } from './targets/sideParity.ts';

/** What of one side of a street the same groups serve. */
export interface SidePart {
  /** ids; none: it is not covered */
  readonly groups: readonly string[];
  /** covered by what is planned only */
  readonly planned: boolean;
  /** a side counts half */
  readonly metres: number;
  /** see `StreetPart` */
  readonly numbers: readonly NumberSpan[] | null;
}

/** One side of a street from end to end, or what of it has no side that people can name. */
export interface StreetSide {
  readonly side: 'odd' | 'even' | 'other';
  /** in the order of their house numbers, those without last; what is a sliver and has none is not */
  readonly parts: readonly SidePart[];
}

/** What is in scope of a street (its row), side by side: odd, even, and the rest of it. */
export function streetSides(
  coverage: Coverage,
  addressRows: AddressRows,
  street: number,
): readonly StreetSide[] {
  const { network, served } = coverage;
  const parities = sideParities(coverage, segmentsOfStreet(network.index, street));
  const rowsOf = { odd: [] as number[], even: [] as number[], other: [] as number[] };
  for (const line of linesOfStreet(network, street)) {
    const rows = rowsOf[sideOf(parities.get(line))];
    for (let row = firstRowOf(served, line); served.line[row] === line; row++) rows.push(row);
  }
  return (['odd', 'even', 'other'] as const)
    .map((side) => ({ side, parts: partsOf(coverage, addressRows, street, rowsOf[side]) }))
    .filter(({ parts }) => parts.length > 0);
}

const sideOf = (parity: SideParity | undefined) =>
  parity === undefined || parity === 'mixed' ? 'other' : parity;

function partsOf(
  coverage: Coverage,
  addressRows: AddressRows,
  street: number,
  rows: readonly number[],
): readonly SidePart[] {
  const { groups, served } = coverage;
  const alike = new Map<string, number[]>();
  for (const row of rows) {
    const key = `${served.groupSet[row]} ${served.planned[row]}`;
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return [...alike.values()]
    .map((part) => ({
      groups: served.groupSets[served.groupSet[part[0]!]!]!.map((group) => groups[group]!.id),
      planned: served.planned[part[0]!] === 1,
      metres: part.reduce((sum, row) => sum + (served.to[row]! - served.from[row]!) / 2, 0),
      numbers: numbersIn(coverage, addressRows, street, part),
    }))
    .filter(({ metres, numbers }) => !isSliver(coverage, metres) || Boolean(numbers?.length))
    .toSorted((a, b) => lowestIn(a) - lowestIn(b) || b.metres - a.metres);
}

const lowestIn = ({ numbers }: SidePart) =>
  Math.min(Number.MAX_SAFE_INTEGER, ...(numbers ?? []).map(({ from }) => from));
