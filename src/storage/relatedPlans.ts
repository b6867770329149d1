import type { EntityKind } from '#geo/plan/plan.ts';
import { succeed, type Result } from '#geo/result.ts';
import type * as Y from 'yjs';
import { using, type Database, type PlanRow } from './database.ts';
import { lineageOf } from './lineage.ts';
import { loadPlan } from './loadPlan.ts';
import { rootOf } from './planDocument.ts';
import type { StorageProblem } from './problem.ts';
import { versionsIn, type ReceivedPlan } from './receivedPlan.ts';

// their ids are random: plans that share one come from one plan
const TELLING_KINDS: readonly EntityKind[] = [
  'groups',
  'subAreas',
  'links',
  'persons',
  'scenarios',
];

/**
 * The plans on this device of which a received one is a copy, the last opened first: they have been in
 * one state, or have things in common. One after the other, so that the page can answer in between.
 */
export async function relatedPlans(
  db: Database,
  received: ReceivedPlan,
): Promise<Result<readonly PlanRow[], StorageProblem>> {
  const rows = await using(db, () => db.plans.toArray());
  if (!rows.ok) return rows;
  const related: PlanRow[] = [];
  for (const row of rows.value) {
    const loaded = await loadPlan(db, row.id);
    // one that cannot be read can take nothing in either
    if (!loaded.ok) continue;
    const { doc } = loaded.value;
    if (isRelated(doc, received)) related.push(row);
    doc.destroy();
  }
  return succeed(related.toSorted((a, b) => b.openedAt - a.openedAt));
}

function isRelated(doc: Y.Doc, received: ReceivedPlan): boolean {
  const versions = new Set(versionsIn(received));
  return (
    lineageOf(doc).some((version) => versions.has(version)) ||
    TELLING_KINDS.some((kind) => {
      const root = rootOf(doc, kind);
      return Object.keys(received.plan[kind]).some((id) => root.has(id));
    })
  );
}
