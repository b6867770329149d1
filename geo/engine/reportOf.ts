import type { Coverage } from './coverage.ts';
import { describeRuns } from './describeRuns.ts';
import { gapsOf, overlapsOf } from './gaps.ts';
import { addressRowsOf, figuresWithin, isSliver, totalsOf } from './figures.ts';
import { groupsWithin, servedByGroups, type GroupTallies } from './groupTallies.ts';
import type { AreaFigures, CoverageReport, GroupFigures } from './report.ts';
import type { NamedStretches } from './scope.ts';
import { streetFigures } from './streetFigures.ts';

/** The figures, gaps and overlaps of a coverage; lengths in metres, a side counts half. */
export function reportOf(coverage: Coverage): CoverageReport {
  const { network, addresses, purpose, scenario, sliverMetres } = coverage;
  const rows = addressRowsOf(coverage);
  const groupTallies = servedByGroups(coverage, rows);
  const { gaps, slivers } = gapsOf(coverage);
  const areaFigures = ({ id, name, stretches }: NamedStretches): AreaFigures => ({
    id,
    name,
    ...figuresWithin(coverage, rows, stretches),
    groups: groupsWithin(coverage, stretches),
  });
  return {
    format: 'buurtdekking-coverage',
    version: 1,
    purpose,
    scenario,
    frontageMetres: network.frontageMetres,
    sliverMetres,
    totals: totalsOf(coverage, rows),
    streets: streetFigures(coverage, rows, groupTallies),
    subAreas: coverage.subAreas.map(areaFigures),
    districts: coverage.districts.map(areaFigures),
    groups: groupFigures(coverage, groupTallies),
    gaps: describeRuns(coverage, rows, gaps),
    slivers: describeRuns(coverage, rows, slivers),
    overlaps: describeRuns(coverage, rows, overlapsOf(coverage)),
    notPlaced: coverage.notPlaced,
    notExcluded: coverage.notExcluded,
    addressesWithoutStreet: addresses && addresses.withoutStreet,
  };
}

function groupFigures(coverage: Coverage, groupTallies: GroupTallies): GroupFigures[] {
  return coverage.groups.map(({ id, name }, group) => {
    const { metres, streets, addresses } = groupTallies[group]!;
    return {
      id,
      name,
      metres,
      streets: [...streets.values()].filter((share) => !isSliver(coverage, share)).length,
      addresses,
    };
  });
}
