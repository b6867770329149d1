import type { DataSet, DataSetKind, Exclusion, Group, Link } from './entities.ts';
import type { Plan } from './plan.ts';
import type { Target } from './target.ts';

/** The plan's data set of a kind, if it has one. */
export function dataSetOf(plan: Pick<Plan, 'dataSets'>, kind: DataSetKind): DataSet | null {
  return Object.values(plan.dataSets).find((dataSet) => dataSet.kind === kind) ?? null;
}

export function linksOfGroup(plan: Pick<Plan, 'links'>, group: string): readonly Link[] {
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

/**
 * The links that hold now (`scenario` null) or in a scenario: its own more, what it ends less. A
 * link to a sub-area that is planned holds where that sub-area is.
 */
export function linksInForce(plan: Plan, scenario: string | null): readonly Link[] {
  const removed = new Set(scenario ? plan.scenarios[scenario]?.removes : []);
  return Object.values(plan.links).filter(
    (link) =>
      (link.scenario === null || link.scenario === scenario) &&
      !removed.has(link.id) &&
      !isPlannedElsewhere(plan, link.target, scenario),
  );
}

/** The exclusions that hold now or in a scenario: those of a planned sub-area where that is. */
export function exclusionsInForce(plan: Plan, scenario: string | null): readonly Exclusion[] {
  return Object.values(plan.exclusions).filter(
    ({ target }) => !isPlannedElsewhere(plan, target, scenario),
  );
}

function isPlannedElsewhere(plan: Plan, target: Target, scenario: string | null): boolean {
  const subArea = target.kind === 'subArea' ? plan.subAreas[target.subArea] : undefined;
  return subArea !== undefined && subArea.scenario !== null && subArea.scenario !== scenario;
}

/** The sub-areas of now, or of now and a scenario. */
export function subAreasIn(plan: Pick<Plan, 'subAreas'>, scenario: string | null) {
  return Object.values(plan.subAreas).filter(
    (subArea) => subArea.scenario === null || subArea.scenario === scenario,
  );
}

/** The name of the street or the sub-area that a target is of. */
export function nameOfTarget(plan: Plan, target: Target): string {
  return target.kind === 'subArea'
    ? (plan.subAreas[target.subArea]?.name ?? '')
    : target.street.name;
}
