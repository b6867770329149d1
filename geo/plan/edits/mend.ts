import { areaConflicts, type AreaConflict } from '#geo/geometry/areas/areaConflicts.ts';
import {
  settleConflicts,
  settlementsOfSlivers,
  type Settlement,
} from '#geo/geometry/areas/settleConflicts.ts';
import { fail, succeed } from '#geo/result.ts';
import { polygonsOf, type Area } from '../area.ts';
import type { ChangeLabel } from '../change.ts';
import type { Plan } from '../plan.ts';
import { coloursApart } from './coloursApart.ts';
import { missing, type EditResult } from './problem.ts';
import { areasBeside, joined, reshaped } from './shapes.ts';

/** Overlaps and gaps of the sub-areas of now or of a scenario: see `areaConflicts`. */
export function conflictsIn(
  plan: Plan,
  { scenario, district }: { readonly scenario: string | null; readonly district: Area | null },
): AreaConflict[] {
  return areaConflicts(areasBeside(plan, { scenario }), district && polygonsOf(district));
}

/** Gives an overlap to one of those that have it, or a gap to a neighbour; null: to nobody. */
export function mendConflict(
  plan: Plan,
  input: Settlement & { readonly scenario: string | null },
): EditResult {
  return settle(plan, input.scenario, [input]);
}

/** Mends every overlap and gap that is narrower than some metres: see `settlementsOfSlivers`. */
export function mendSlivers(
  plan: Plan,
  input: {
    readonly scenario: string | null;
    readonly district: Area | null;
    readonly widthMetres: number;
  },
): EditResult {
  return settle(
    plan,
    input.scenario,
    settlementsOfSlivers(conflictsIn(plan, input), input.widthMetres),
  );
}

function settle(
  plan: Plan,
  scenario: string | null,
  settlements: readonly Settlement[],
): EditResult {
  const ids = settlements.flatMap(({ conflict, keeper }) =>
    keeper === null ? conflict.areas : [...conflict.areas, keeper],
  );
  const problem = missing(plan, 'subAreas', ids);
  if (problem) return fail(problem);
  const areas = areasBeside(plan, { scenario });
  const changed = settleConflicts(areas, settlements);
  if (changed.size === 0) return fail({ code: 'edit/nothing' });
  // who would have nothing left is to be removed by name, not mended away
  if ([...changed.values()].some((area) => area.length === 0)) {
    return fail({ code: 'edit/no-area' });
  }
  const puts = [...joined(areas, changed)].map(([id, area]) => reshaped(plan.subAreas[id]!, area));
  const label: ChangeLabel = { code: 'subArea/mend', count: changed.size };
  return coloursApart(plan, succeed({ label, puts, deletes: [] }));
}
