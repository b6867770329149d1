import type { Coverage } from '#geo/engine/coverage.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { findStreet } from '#geo/streets/findStreet.ts';
import type { Condition } from './conditions.ts';
import type { PlanningQuestion } from './question.ts';

/** A question with its names looked up in a coverage. */
export interface AskedTown {
  readonly coverage: Coverage;
  readonly question: PlanningQuestion;
  /** rows of the coverage's groups */
  readonly growing: ReadonlySet<number>;
  /** rows of the streets that no group goes across */
  readonly barrierStreets: ReadonlySet<number>;
  readonly barrierLines: readonly (readonly LngLat[])[];
  /** by locked proposal the row of its group, null for a new one, -1 for one that is not there */
  readonly lockedGroups: readonly (number | null)[];
  readonly conditions: readonly Condition[];
}

export function askedTown(coverage: Coverage, question: PlanningQuestion): AskedTown {
  const conditions: Condition[] = [];
  const rowOfGroup = new Map(coverage.groups.map(({ id }, row) => [id, row]));
  const unknown = new Set<string>();
  const groupRow = (id: string): number => {
    const row = rowOfGroup.get(id) ?? -1;
    if (row < 0) unknown.add(id);
    return row;
  };
  const growing = new Set(
    question.growing?.map(groupRow).filter((row) => row >= 0) ?? rowOfGroup.values(),
  );
  const lockedGroups = question.locked.map(({ groupId }) =>
    groupId === null ? null : groupRow(groupId),
  );
  for (const groupId of unknown) conditions.push({ code: 'planner/no-such-group', groupId });
  if (question.withinSubAreas && coverage.subAreas.length === 0) {
    conditions.push({ code: 'planner/no-sub-areas' });
  }
  return {
    coverage,
    question,
    growing,
    ...barriersOf(coverage, question, conditions),
    lockedGroups,
    conditions,
  };
}

function barriersOf(
  { network }: Coverage,
  { barriers }: PlanningQuestion,
  conditions: Condition[],
): Pick<AskedTown, 'barrierStreets' | 'barrierLines'> {
  const barrierStreets = new Set<number>();
  const barrierLines: (readonly LngLat[])[] = [];
  for (const barrier of barriers) {
    if (barrier.kind === 'line') barrierLines.push(barrier.line);
    else {
      const row = findStreet(network, network.index, barrier.street);
      if (row !== null) barrierStreets.add(row);
      else conditions.push({ code: 'planner/no-such-barrier', street: barrier.street.name });
    }
  }
  return { barrierStreets, barrierLines };
}
