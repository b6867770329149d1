import type { CoverageReport } from '#geo/engine/report.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { DossierStreet } from './dossier.ts';

/** The streets of which something counts, by name. */
export function dossierStreets(
  { groups: all }: Pick<Plan, 'groups'>,
  { streets }: CoverageReport,
): readonly DossierStreet[] {
  return streets
    .map(({ name, place, metres, coveredMetres, state, addresses, groups, uncoveredNumbers }) => ({
      name,
      place,
      metres,
      coveredMetres,
      state,
      addresses,
      groups: groups.map((id) => all[id]!.name),
      uncoveredNumbers,
    }))
    .toSorted((a, b) => compareNames(a.name, b.name) || compareNames(a.place, b.place));
}

// one collator: each comparison by itself would make its own
const compareNames = new Intl.Collator('nl', { numeric: true }).compare;
