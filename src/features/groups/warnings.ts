import type { CoverageReport } from '#geo/engine/report.ts';
import type { Group } from '#geo/plan/entities.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { linksOfGroup } from '#geo/plan/queries.ts';

/** What deserves a coordinator's look. */
export type GroupWarning =
  | { readonly code: 'warnNoAdministrator' }
  | { readonly code: 'warnNoDeputy' }
  | { readonly code: 'warnTooBig'; readonly capacity: number }
  | { readonly code: 'warnServesNothing' }
  | { readonly code: 'warnNotPlaced'; readonly count: number };

/** What is wrong with a group, most urgent first. A group that stopped has no warnings. */
export function warningsOf(
  plan: Plan,
  group: Group,
  report: CoverageReport | null,
): readonly GroupWarning[] {
  if (group.status === 'archived') return [];
  const warnings: GroupWarning[] = [];
  if (group.administrators.length === 0) warnings.push({ code: 'warnNoAdministrator' });
  if (linksOfGroup(plan, group.id).length === 0) warnings.push({ code: 'warnServesNothing' });
  const count = report?.notPlaced.filter((each) => each.group === group.id).length ?? 0;
  if (count > 0) warnings.push({ code: 'warnNotPlaced', count });
  const capacity = group.capacity ?? settingsOf(plan).groupCapacity;
  if (group.members !== null && group.members > capacity) {
    warnings.push({ code: 'warnTooBig', capacity });
  }
  if (group.administrators.length === 1) warnings.push({ code: 'warnNoDeputy' });
  return warnings;
}
