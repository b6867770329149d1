import type { Coverage } from './coverage.ts';
import { addressFigures, isSliver, stateOf, tallyStreets, type AddressRows } from './figures.ts';
import type { GroupTallies } from './groupTallies.ts';
import { segmentOfLine } from './network.ts';
import type { StreetFigures } from './report.ts';
import { numbersIn, rowsByStreet } from './streetParts.ts';

/** One for each street with something in scope, in the order of the data. */
export function streetFigures(
  coverage: Coverage,
  addressRows: AddressRows,
  groupTallies: GroupTallies,
): StreetFigures[] {
  const { streetKeys, streetNames, streetPlaces } = coverage.network.streets;
  const addressesOf = addressRowsByStreet(coverage, addressRows);
  const uncovered = uncoveredRows(coverage);
  return [...tallyStreets(coverage, null)]
    .sort(([a], [b]) => a - b)
    .map(([street, tally]) => {
      const state = stateOf(coverage, tally);
      const open = state === 'covered' ? [] : uncovered.get(street)!;
      return {
        id: streetKeys[street]!,
        name: streetNames[street]!,
        place: streetPlaces[street]!,
        metres: tally.metres,
        coveredMetres: tally.metres - tally.uncoveredMetres,
        state,
        addresses: addressesOf && addressFigures(coverage, addressesOf.get(street) ?? []),
        groups: coverage.groups
          .filter((_, i) => !isSliver(coverage, groupTallies[i]!.streets.get(street) ?? 0))
          .map(({ id }) => id),
        uncoveredNumbers: numbersIn(coverage, addressRows, street, open),
      };
    });
}

/** By row of the street: the rows of `served` that no group serves. */
function uncoveredRows(coverage: Coverage): ReadonlyMap<number, readonly number[]> {
  const { count, depth } = coverage.served;
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (depth[row] === 0) rows.push(row);
  return new Map(rowsByStreet(coverage, rows).map((part) => [part.street, part.rows]));
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
