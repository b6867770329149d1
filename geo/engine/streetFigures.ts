import type { Coverage } from './coverage.ts';
import { addressFigures, isSliver, stateOf, tallyStreets, type AddressRows } from './figures.ts';
import type { GroupTallies } from './groupTallies.ts';
import { segmentOfLine } from './network.ts';
import type { StreetFigures } from './report.ts';
import { numbersIn } from './streetParts.ts';

/** One for each street with something in scope, in the order of the data. */
export function streetFigures(
  coverage: Coverage,
  addressRows: AddressRows,
  groupTallies: GroupTallies,
): StreetFigures[] {
  const { streetKeys, streetNames, streetPlaces } = coverage.network.streets;
  const addressesOf = addressRowsByStreet(coverage, addressRows);
  const groupsOf = groupsByStreet(coverage, groupTallies);
  const uncoveredRowsOf = uncoveredRows(coverage);
  const tallies = tallyStreets(coverage, null);
  return [...tallies.keys()]
    .sort((a, b) => a - b)
    .map((street) => {
      const tally = tallies.get(street)!;
      const state = stateOf(coverage, tally);
      const open = state === 'covered' ? [] : uncoveredRowsOf(street);
      return {
        id: streetKeys[street]!,
        name: streetNames[street]!,
        place: streetPlaces[street]!,
        metres: tally.metres,
        coveredMetres: tally.metres - tally.uncoveredMetres,
        state,
        addresses: addressesOf && addressFigures(coverage, addressesOf.get(street) ?? []),
        groups: groupsOf.get(street) ?? NONE,
        uncoveredNumbers: numbersIn(coverage, addressRows, street, open),
      };
    });
}

/** By row of the street: the ids of the groups that serve more than a sliver of it, in order. */
function groupsByStreet(coverage: Coverage, tallies: GroupTallies): Map<number, string[]> {
  const byStreet = new Map<number, string[]>();
  coverage.groups.forEach(({ id }, group) => {
    for (const [street, metres] of tallies[group]!.streets) {
      if (isSliver(coverage, metres)) continue;
      const ids = byStreet.get(street);
      if (ids) ids.push(id);
      else byStreet.set(street, [id]);
    }
  });
  return byStreet;
}

// one for all: a report has many thousands of streets that no group serves
const NONE: readonly never[] = [];

/** Gives for a street the rows of `served` that no group serves. In columns, for they are many. */
function uncoveredRows({ network, served }: Coverage): (street: number) => readonly number[] {
  const { streetCount, streetOf } = network.streets;
  const end = new Uint32Array(streetCount + 1);
  const streetAt = (row: number) => streetOf[segmentOfLine(served.line[row]!)]!;
  for (let row = 0; row < served.count; row++) {
    if (served.depth[row] === 0) end[streetAt(row) + 1]!++;
  }
  for (let street = 0; street < streetCount; street++) end[street + 1]! += end[street]!;
  const rows = new Uint32Array(end[streetCount]!);
  for (let row = 0; row < served.count; row++) {
    if (served.depth[row] === 0) rows[end[streetAt(row)]!++] = row;
  }
  return (street) => Array.from(rows.subarray(end[street - 1] ?? 0, end[street]));
}

/** By row of the street: the row of `served` of each of its addresses; null without any. */
function addressRowsByStreet({ network, served }: Coverage, addressRows: AddressRows) {
  if (!addressRows) return null;
  const byStreet = new Map<number, number[]>();
  for (const row of addressRows) {
    if (row < 0) continue;
    const street = network.streets.streetOf[segmentOfLine(served.line[row]!)]!;
    const rows = byStreet.get(street);
    if (rows) rows.push(row);
    else byStreet.set(street, [row]);
  }
  return byStreet;
}
