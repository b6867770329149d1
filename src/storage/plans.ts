import { fail, succeed, type Result } from '#geo/result.ts';
import { Dexie } from 'dexie';
import { createPlan, type CreateProblem, type NewPlan } from './createPlan.ts';
import { using, type Database, type PlanRow } from './database.ts';
import { loadPlan, type LoadedPlan } from './loadPlan.ts';
import { holdShared, ifFree, lockOfPlan } from './locks.ts';
import { openPlanStore, type OwnedPlanStore } from './openPlanStore.ts';
import type { PlanStore } from './planStore.ts';
import type { ReceivedPlan } from './receivedPlan.ts';
import { relatedPlans } from './relatedPlans.ts';
import { basesOf } from './sharedBases.ts';
import type { StorageProblem } from './problem.ts';
import { versionsOf } from './versionRows.ts';
import { removableDataSets, removeDataSetsOf, removeUnusedDataSets } from './unusedDataSets.ts';

export type PlanSummary = PlanRow;

export type RemoveProblem = StorageProblem | { readonly code: 'plan/open-elsewhere' };

/** The plans in this browser. */
export interface Plans {
  /** All of them, the last opened first. */
  readonly list: () => Promise<Result<readonly PlanSummary[], StorageProblem>>;
  /** Stores a new plan with all its content, or nothing. Answers its id. */
  readonly create: (plan: NewPlan) => Promise<Result<string, CreateProblem>>;
  /** The plans of which a received one is a copy, the last opened first. */
  readonly relatedTo: (
    received: ReceivedPlan,
  ) => Promise<Result<readonly PlanSummary[], StorageProblem>>;
  readonly open: (id: string) => Promise<Result<PlanStore, StorageProblem>>;
  /** Removes a plan with its history, versions and data sets. Not while it is open, here or in another tab. */
  readonly remove: (id: string) => Promise<Result<void, RemoveProblem>>;
  /** Notes that the plan has just been written to a file that could be read back. */
  readonly markBackedUp: (id: string) => Promise<Result<void, StorageProblem>>;
}

/** Above this many rows a plan is compacted when it is opened. */
const MANY_ROWS = 100;

export function plans(db: Database, openStores: Set<OwnedPlanStore>): Plans {
  return {
    list: () => using(db, async () => (await db.plans.toArray()).sort(lastOpenedFirst)),
    create: (plan) => createPlan(db, plan),
    relatedTo: (received) => relatedPlans(db, received),
    open: (id) => openPlan(db, openStores, id),
    remove: async (id) =>
      (await ifFree(lockOfPlan(id), () => removePlan(db, id))) ??
      fail({ code: 'plan/open-elsewhere' }),
    markBackedUp: (id) => updateRow(db, id, { backupAt: Date.now() }),
  };
}

async function openPlan(
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

async function removePlan(db: Database, id: string): Promise<Result<void, StorageProblem>> {
  return using(db, () =>
    db.transaction('rw', db.plans, db.updates, db.dataSets, db.versions, db.bases, async () => {
      await db.plans.delete(id);
      await db.updates.where('[plan+i]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
      await removeDataSetsOf(db, id);
      await versionsOf(db, id).delete();
      await basesOf(db, id).delete();
    }),
  );
}

async function updateRow(
  db: Database,
  id: string,
  fields: Partial<PlanRow>,
): Promise<Result<void, StorageProblem>> {
  const updated = await using(db, () => db.plans.update(id, fields));
  return updated.ok ? succeed(undefined) : updated;
}

const lastOpenedFirst = (a: PlanRow, b: PlanRow) => b.openedAt - a.openedAt;
