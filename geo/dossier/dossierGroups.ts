import { groupStretches } from '#geo/engine/groupStretches.ts';
import type { CoverageReport } from '#geo/engine/report.ts';
import { spokenStretches } from '#geo/engine/spokenStretches.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import type { DossierGroup } from './dossier.ts';
import { middleLines } from './middleLines.ts';
import { postcodesOf, type PlacedCoverage } from './postcodes.ts';

/** The groups that count, by name, with what they serve in scope. */
export function dossierGroups(
  plan: Plan,
  report: CoverageReport,
  placed: PlacedCoverage,
): readonly DossierGroup[] {
  const { groupCapacity } = settingsOf(plan);
  const servedBy = groupStretches(placed.coverage);
  return report.groups
    .map((figures, row): DossierGroup => {
      const group = plan.groups[figures.id]!;
      const { id, name, use, platform, status, members } = group;
      const stretches = servedBy[row]!;
      return {
        id,
        name,
        use,
        platform,
        status,
        members,
        capacity: group.capacity ?? groupCapacity,
        planned: group.scenario !== null,
        hasAdministrator: group.administrators.length > 0,
        metres: figures.metres,
        streetCount: figures.streets,
        addresses: figures.addresses,
        parts: spokenStretches(placed.coverage, stretches).parts.toSorted((a, b) =>
          a.street.localeCompare(b.street, 'nl'),
        ),
        lines: middleLines(placed.coverage, stretches),
        subAreas: report.subAreas
          .filter(({ groups }) => groups.includes(id))
          .map((area) => area.name),
        postcodes: postcodesOf(placed, stretches),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}
