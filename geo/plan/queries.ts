import type { DataSet, DataSetKind, Group, Link } from './entities.ts';
import type { Plan } from './plan.ts';

/** The plan's data set of a kind, if it has one. */
export function dataSetOf(plan: Plan, kind: DataSetKind): DataSet | null {
  return Object.values(plan.dataSets).find((dataSet) => dataSet.kind === kind) ?? null;
}

export function linksOfGroup(plan: Plan, group: string): readonly Link[] {
  return Object.values(plan.links).filter((link) => link.group === group);
}

/** Which groups count: all of them, or those that are (also) for safety. */
export type Purpose = 'all' | 'safety';

/** The groups that count for a purpose, now (`scenario` null) or in a scenario. */
export function countingGroups(
  plan: Plan,
  purpose: Purpose,
  scenario: string | null,
): readonly Group[] {
  return Object.values(plan.groups).filter(
    (group) =>
      group.status !== 'archived' &&
      (group.scenario === null || group.scenario === scenario) &&
      (purpose === 'all' || group.use !== 'social'),
  );
}

/** The links that hold now (`scenario` null) or in a scenario: its own more, what it ends less. */
export function linksInForce(plan: Plan, scenario: string | null): readonly Link[] {
  const removed = new Set(scenario ? plan.scenarios[scenario]?.removes : []);
  return Object.values(plan.links).filter(
    (link) => (link.scenario === null || link.scenario === scenario) && !removed.has(link.id),
  );
}

/** The sub-areas of now, or of now and a scenario. */
export function subAreasIn(plan: Plan, scenario: string | null) {
  return Object.values(plan.subAreas).filter(
    (subArea) => subArea.scenario === null || subArea.scenario === scenario,
  );
}
