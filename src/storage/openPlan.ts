import { succeed, type Result } from '#geo/result.ts';
import type { Database } from './database.ts';
import { loadPlan, type LoadedPlan } from './loadPlan.ts';
import { holdShared, lockOfPlan } from './locks.ts';
import { openPlanStore, type OwnedPlanStore } from './openPlanStore.ts';
import { updateRow } from './planRow.ts';
import type { PlanStore } from './planStore.ts';
import type { StorageProblem } from './problem.ts';
import { removableDataSets, removeUnusedDataSets } from './unusedDataSets.ts';

/** Above this many rows a plan is compacted when it is opened. */
const MANY_ROWS = 100;

/** Opens a plan; one that was left with unsaved changes is taken up again. */
export async function openPlan(
  db: Database,
  openStores: Set<OwnedPlanStore>,
  id: string,
): Promise<Result<PlanStore, StorageProblem>> {
  for (const { store, takeUp } of openStores) {
    // left with changes that are nowhere else
    if (store.planId === id && (await takeUp())) return succeed(store);
  }
  // held before anything is read: who removes a plan or its data sets looks at the lock
  const release = await holdShared(lockOfPlan(id));
  const removable = await removableDataSets(db, id);
  const loaded = await loadPlan(db, id);
  if (!loaded.ok) {
    release();
    return loaded;
  }
  await removeUnusedDataSets(db, removable, loaded.value);
  const tidied = tidy(db, loaded.value);
  const owned = openPlanStore(loaded.value, async () => {
    openStores.delete(owned);
    await tidied;
    release();
  });
  openStores.add(owned);
  return succeed(owned.store);
}

/** What an opening takes along while the user goes on. It may fail: the next one tries again. */
async function tidy(db: Database, { planId, rows, rowCount }: LoadedPlan): Promise<void> {
  await updateRow(db, planId, { openedAt: Date.now() });
  if (rowCount > MANY_ROWS) await rows.compact();
}
