import type { Coverage } from '#geo/engine/coverage.ts';
import type { HouseholdCounter } from './households.ts';
import type { PlanningQuestion } from './question.ts';

/** What groups are judged by where they do not say themselves. */
export type LoadRules = Pick<PlanningQuestion, 'capacity' | 'participation'>;

/** How many members a group has, or is expected to have, and how many it can take. */
export interface GroupLoad {
  /** that live along what it serves, in scope */
  readonly households: number;
  readonly members: number;
  readonly capacity: number;
}

/** By group of a coverage. */
export function groupLoads(
  { groups, served }: Coverage,
  households: HouseholdCounter,
  { capacity, participation }: LoadRules,
): readonly GroupLoad[] {
  const sums = groups.map(() => 0);
  for (let row = 0; row < served.count; row++) {
    const serving = served.groupSets[served.groupSet[row]!]!;
    if (serving.length === 0) continue;
    const count = households.along(served.line[row]!, served.from[row]!, served.to[row]!);
    for (const group of serving) sums[group]! += count;
  }
  return groups.map((group, row) => ({
    households: sums[row]!,
    members: group.members ?? sums[row]! * participation,
    capacity: group.capacity ?? capacity,
  }));
}
