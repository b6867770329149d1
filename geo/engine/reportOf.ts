import type { Coverage } from './coverage.ts';
import { describeRuns } from './describeRuns.ts';
import { gapsOf, overlapsOf } from './gaps.ts';
import { addressRowsOf, figuresWithin, isSliver, plannedMetresOf, totalsOf } from './figures.ts';
import { groupsWithin, servedByGroups, type GroupTallies } from './groupTallies.ts';
import { rememberedOnce } from './remembered.ts';
import type {
  AreaFigures,
  CoverageFigures,
  CoverageLists,
  CoverageReport,
  GroupFigures,
} from './report.ts';
import type { NamedStretches } from './scope.ts';
import { streetFigures } from './streetFigures.ts';

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
    plannedMetres: plannedMetresOf(coverage),
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

function groupFigures(coverage: Coverage, groupTallies: GroupTallies): GroupFigures[] {
  return coverage.groups.map(({ id, name }, group) => {
    const { metres, socialOnlyMetres, streets, addresses } = groupTallies[group]!;
    return {
      id,
      name,
      metres,
      socialOnlyMetres,
      streets: [...streets.values()].filter((share) => !isSliver(coverage, share)).length,
      addresses,
    };
  });
}
