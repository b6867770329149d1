import type { Coverage } from './coverage.ts';
import { describeRuns, gapsOf, overlapsOf } from './gaps.ts';
import {
  addressFigures,
  addressRowsOf,
  figuresWithin,
  isSliver,
  stateOf,
  tallyStreets,
  totalsOf,
  type AddressRows,
} from './figures.ts';
import { groupsWithin, servedByGroups, type GroupTallies } from './groupTallies.ts';
import { segmentOfLine } from './network.ts';
import { rememberedOnce } from './remembered.ts';
import type {
  AreaFigures,
  CoverageFigures,
  CoverageLists,
  CoverageReport,
  GroupFigures,
  StreetFigures,
} from './report.ts';
import type { NamedStretches } from './scope.ts';

/** Everything about a coverage; lengths in metres, a side counts half. */
export function reportOf(coverage: Coverage): CoverageReport {
  return {
    format: 'buurtdekking-coverage',
    version: 1,
    ...figuresOf(coverage),
    ...listsOf(coverage),
  };
}

/** The figures of a coverage; lengths in metres, a side counts half. */
export function figuresOf(coverage: Coverage): CoverageFigures {
  const { network, addresses, purpose, scenario, sliverMetres } = coverage;
  const { rows, groupTallies } = talliesOf(coverage);
  const areaFigures = ({ id, name, stretches }: NamedStretches): AreaFigures => ({
    id,
    name,
    ...figuresWithin(coverage, rows, stretches),
    groups: groupsWithin(coverage, stretches),
  });
  return {
    purpose,
    scenario,
    frontageMetres: network.frontageMetres,
    sliverMetres,
    totals: totalsOf(coverage, rows),
    subAreas: coverage.subAreas.map(areaFigures),
    districts: coverage.districts.map(areaFigures),
    groups: groupFigures(coverage, groupTallies),
    notPlaced: coverage.notPlaced,
    notExcluded: coverage.notExcluded,
    addressesWithoutStreet: addresses && addresses.withoutStreet,
  };
}

/** The streets of a coverage, its gaps and overlaps; lengths in metres, a side counts half. */
export function listsOf(coverage: Coverage): CoverageLists {
  const { rows, groupTallies } = talliesOf(coverage);
  const { gaps, slivers } = gapsOf(coverage);
  return {
    streets: streetFigures(coverage, rows, groupTallies),
    gaps: describeRuns(coverage, rows, gaps),
    slivers: describeRuns(coverage, rows, slivers),
    overlaps: describeRuns(coverage, rows, overlapsOf(coverage)),
  };
}

/** What figures and lists are both made from, worked out once. */
const talliesOf = rememberedOnce((coverage: Coverage) => {
  const rows = addressRowsOf(coverage);
  return { rows, groupTallies: servedByGroups(coverage, rows) };
});

/** One for each street with something in scope, in the order of the data. */
function streetFigures(
  coverage: Coverage,
  addressRows: AddressRows,
  groupTallies: GroupTallies,
): StreetFigures[] {
  const { streetKeys, streetNames, streetPlaces } = coverage.network.streets;
  const addressesOf = addressRowsByStreet(coverage, addressRows);
  return [...tallyStreets(coverage, null)]
    .sort(([a], [b]) => a - b)
    .map(([street, tally]) => ({
      id: streetKeys[street]!,
      name: streetNames[street]!,
      place: streetPlaces[street]!,
      metres: tally.metres,
      coveredMetres: tally.metres - tally.uncoveredMetres,
      state: stateOf(coverage, tally),
      addresses: addressesOf && addressFigures(coverage, addressesOf.get(street) ?? []),
      groups: coverage.groups
        .filter((_, group) => isServed(coverage, groupTallies[group]!.streets.get(street)))
        .map(({ id }) => id),
    }));
}

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

function groupFigures(coverage: Coverage, groupTallies: GroupTallies): GroupFigures[] {
  return coverage.groups.map(({ id, name }, group) => {
    const { metres, streets, addresses } = groupTallies[group]!;
    const isOfStreet = (share: number) => isServed(coverage, share);
    return {
      id,
      name,
      metres,
      streets: [...streets.values()].filter(isOfStreet).length,
      addresses,
    };
  });
}

const isServed = (coverage: Coverage, metres: number | undefined) =>
  metres !== undefined && !isSliver(coverage, metres);
