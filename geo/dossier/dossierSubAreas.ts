import type { Coverage } from '#geo/engine/coverage.ts';
import { isSliver } from '#geo/engine/figures.ts';
import type { CoverageReport, Figures, StreetPart } from '#geo/engine/report.ts';
import { spokenStretches } from '#geo/engine/spokenStretches.ts';
import { intersect, type Stretches } from '#geo/engine/stretches.ts';
import { stretchesOfRows } from '#geo/engine/stretchesOfRows.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { DossierSubArea } from './dossier.ts';
import { postcodesOf, type PlacedCoverage } from './postcodes.ts';

interface Reports {
  /** of what is shown */
  readonly report: CoverageReport;
  /** of now; the same when that is shown */
  readonly before: CoverageReport;
}

/** The sub-areas that are shown, with their figures now and as shown. */
export function dossierSubAreas(
  plan: Plan,
  placed: PlacedCoverage,
  { report, before }: Reports,
): readonly DossierSubArea[] {
  const { coverage } = placed;
  const uncovered = uncoveredStretches(coverage);
  return coverage.subAreas.map(({ id, stretches }) => {
    const { name, colour, area, contactPersons, scenario } = plan.subAreas[id]!;
    const figuresIn = ({ subAreas }: CoverageReport) => subAreas.find((each) => each.id === id);
    const shown = figuresIn(report)!;
    return {
      id,
      name,
      colour,
      area,
      planned: scenario !== null,
      hasContact: contactPersons.length > 0,
      figures: {
        now: plainFigures(figuresIn(before)),
        planned: report === before ? null : plainFigures(shown),
      },
      groups: shown.groups.map((group) => plan.groups[group]!.name),
      uncovered: partsOf(coverage, intersect(uncovered, stretches)),
      postcodes: postcodesOf(placed, stretches),
    };
  });
}

function uncoveredStretches({ served }: Coverage): Stretches {
  const rows = Array.from(served.line, (_, row) => row);
  return stretchesOfRows(
    served,
    rows.filter((row) => served.depth[row] === 0),
  );
}

function partsOf(coverage: Coverage, stretches: Stretches): readonly StreetPart[] {
  const { metres, parts } = spokenStretches(coverage, stretches);
  if (isSliver(coverage, metres)) return [];
  return parts.toSorted((a, b) => a.street.localeCompare(b.street, 'nl'));
}

const plainFigures = (figures: Figures | undefined): Figures | null =>
  figures
    ? {
        metres: figures.metres,
        coveredMetres: figures.coveredMetres,
        streets: figures.streets,
        addresses: figures.addresses,
      }
    : null;
