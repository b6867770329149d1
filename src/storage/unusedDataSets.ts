import { using, type Database } from './database.ts';
import { keysOf, type DataSetKey } from './dataSetKeys.ts';
import { hasGap } from './documentBytes.ts';
import type { LoadedPlan } from './loadPlan.ts';
import { isHeldByOthers, lockOfPlan } from './locks.ts';
import { rootOf } from './planDocument.ts';
import { versionsOf } from './versionRows.ts';

/**
 * The data sets of a plan that go if it turns out not to use them. To be asked for before the plan
 * is read: what is stored later is for a change that comes later. None while another tab has the
 * plan open, or may have: its undo can need what is not in use now.
 */
export async function removableDataSets(
  db: Database,
  planId: string,
): Promise<readonly DataSetKey[]> {
  const keys = await using(db, () => keysOf(db, planId));
  return keys.ok && (await isHeldByOthers(lockOfPlan(planId))) === false ? keys.value : [];
}

/**
 * Removes those that neither the plan, as it was read, nor a version of it uses. It may fail: it is
 * tried again.
 */
export async function removeUnusedDataSets(
  db: Database,
  removable: readonly DataSetKey[],
  { planId, doc, unreadable }: LoadedPlan,
): Promise<void> {
  // a plan that cannot be read to the end may use more than it shows
  if (unreadable > 0 || hasGap(doc)) return;
  const inUse = rootOf(doc, 'dataSets');
  const versions = await using(db, () => versionsOf(db, planId).toArray());
  if (!versions.ok) return;
  const inVersions = new Set(versions.value.flatMap(({ dataSets }) => dataSets));
  const unused = removable.filter(([, id]) => !inUse.has(id) && !inVersions.has(id));
  if (unused.length > 0) await using(db, () => db.dataSets.bulkDelete(unused));
}
