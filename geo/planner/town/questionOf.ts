import type { Group } from '#geo/plan/entities.ts';
import { USUAL_PLANNING } from '#geo/plan/planning.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import type { LineStretch, LockedProposal, PlanningQuestion } from './question.ts';

/** What has been decided of proposals, and is not part of the plan. */
export interface Decided {
  readonly locked: readonly LockedProposal[];
  readonly leftOut: readonly LineStretch[];
}

/**
 * What a plan asks of its proposals: its wishes, and what has been decided of them since. `groups`: those
 * that count in the coverage that is planned for.
 */
export function questionOf(
  plan: Pick<Plan, 'settings'>,
  groups: readonly Pick<Group, 'id'>[],
  { locked, leftOut }: Decided,
): PlanningQuestion {
  const { groupCapacity, planning = USUAL_PLANNING } = settingsOf(plan);
  const { least, participation, share, notGrowing, together, barriers, withinSubAreas } = planning;
  // what is locked for a group stays as it is: the group gets nothing besides
  const asTheyAre = new Set([...notGrowing, ...locked.flatMap(({ groupId }) => groupId ?? [])]);
  const growing =
    asTheyAre.size > 0 ? groups.flatMap(({ id }) => (asTheyAre.has(id) ? [] : [id])) : null;
  return {
    capacity: groupCapacity,
    least,
    participation,
    share,
    growing,
    together: together.map((streets) => streets.map(({ key }) => key)),
    barriers,
    withinSubAreas,
    locked,
    leftOut,
  };
}
