import type { CoverageReport, GroupFigures } from '#geo/engine/report.ts';
import type { Group, GroupUse } from '#geo/plan/entities.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { warningsOf, type GroupWarning } from './warnings.ts';

/** A group as a list shows it. */
export interface GroupRow {
  readonly group: Group;
  /** null until they are known, and for groups that do not count */
  readonly figures: GroupFigures | null;
  readonly capacity: number;
  readonly warnings: readonly GroupWarning[];
}

/** All groups with what deserves a look; every part of the plan is gone through once. */
export function groupRows(
  plan: Plan,
  report: Pick<CoverageReport, 'groups' | 'notPlaced' | 'sliverMetres'> | null,
): readonly GroupRow[] {
  const figures = new Map(report?.groups.map((each) => [each.id, each]));
  const links = countsBy(Object.values(plan.links).map(({ group }) => group));
  const notPlaced = countsBy(report?.notPlaced.map(({ group }) => group) ?? []);
  const { groupCapacity } = settingsOf(plan);
  return Object.values(plan.groups).map((group) => {
    const capacity = group.capacity ?? groupCapacity;
    const ofGroup = figures.get(group.id) ?? null;
    const warnings = warningsOf(group, {
      capacity,
      links: links.get(group.id) ?? 0,
      notPlaced: notPlaced.get(group.id) ?? 0,
      socialOnlyMetres: ofGroup?.socialOnlyMetres ?? 0,
      sliverMetres: report?.sliverMetres ?? 0,
    });
    return { group, figures: ofGroup, capacity, warnings };
  });
}

function countsBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export const GROUP_ORDERS = ['name', 'warnings', 'coverage', 'members'] as const;
export type GroupOrder = (typeof GROUP_ORDERS)[number];

/** Rows in an order, those alike by name; groups that have stopped come last in each. */
export function inOrder(rows: readonly GroupRow[], order: GroupOrder): readonly GroupRow[] {
  const byName = new Intl.Collator('nl', { numeric: true });
  return rows.toSorted(
    (a, b) =>
      Number(isStopped(a)) - Number(isStopped(b)) ||
      rankOf(b, order) - rankOf(a, order) ||
      byName.compare(a.group.name, b.group.name),
  );
}

const isStopped = ({ group }: GroupRow) => group.status === 'archived';

function rankOf({ warnings, figures, group }: GroupRow, order: GroupOrder): number {
  switch (order) {
    case 'name':
      return 0;
    case 'warnings':
      return warnings.length;
    case 'coverage':
      return figures?.metres ?? 0;
    case 'members':
      return group.members ?? -1;
  }
}

/** Rows of one use; null is every use. */
export const ofUse = (rows: readonly GroupRow[], use: GroupUse | null) =>
  use === null ? rows : rows.filter(({ group }) => group.use === use);
