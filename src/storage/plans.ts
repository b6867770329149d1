import { fail, type Result } from '#geo/result.ts';
import { Dexie } from 'dexie';
import type { CreateProblem, NewPlan } from './createPlan.ts';
import { using, type Database, type PlanRow } from './database.ts';
import { ifFree, lockOfPlan } from './locks.ts';
import type { OwnedPlanStore } from './openPlanStore.ts';
import type { PlanStore } from './planStore.ts';
import type { ReceivedPlan } from './receivedPlan.ts';
import { basesOf } from './sharedBases.ts';
import { updateRow } from './planRow.ts';
import type { StorageProblem } from './problem.ts';
import { versionsOf } from './versionRows.ts';
import { documents } from './fetchDocuments.ts';
import { removeDataSetsOf } from './dataSetKeys.ts';

export type PlanSummary = PlanRow;

export type RemoveProblem = StorageProblem | { readonly code: 'plan/open-elsewhere' };

/** The plans in this browser. */
export interface Plans {
  /** All of them, the last opened first. */
  readonly list: () => Promise<Result<readonly PlanSummary[], StorageProblem>>;
  /** The ids of plans whose place in the list is lost, and whose changes are not; not of removed ones. */
  readonly unlisted: () => Promise<Result<readonly string[], StorageProblem>>;
  /** Stores a new plan with all its content, or nothing. Answers its id. */
  readonly create: (plan: NewPlan) => Promise<Result<string, CreateProblem>>;
  /** The plans of which a received one is a copy, the last opened first. */
  readonly relatedTo: (
    received: ReceivedPlan,
  ) => Promise<Result<readonly PlanSummary[], StorageProblem>>;
  readonly open: (id: string) => Promise<Result<PlanStore, StorageProblem>>;
  /** Removes a plan with its history, versions and data sets. Not while it is open, here or in another tab. */
  readonly remove: (id: string) => Promise<Result<void, RemoveProblem>>;
  /** Notes that the plan, as it was at a moment, was written to a file that could be read back. */
  readonly markBackedUp: (id: string, at: number) => Promise<Result<void, StorageProblem>>;
}

export function plans(db: Database, openStores: Set<OwnedPlanStore>): Plans {
  return {
    list: () => using(db, async () => (await db.plans.toArray()).sort(lastOpenedFirst)),
    unlisted: () => using(db, () => unlistedPlans(db)),
    create: async (plan) => (await documents()).createPlan(db, plan),
    relatedTo: async (received) => (await documents()).relatedPlans(db, received),
    open: async (id) => (await documents()).openPlan(db, openStores, id),
    remove: async (id) =>
      (await ifFree(lockOfPlan(id), () => removePlan(db, id))) ??
      fail({ code: 'plan/open-elsewhere' }),
    markBackedUp: (id, at) => updateRow(db, id, { backupAt: at }),
  };
}

// in one transaction: a plan that is made meanwhile is in both tables or in none
const unlistedPlans = (db: Database) =>
  db.transaction('r', db.plans, db.updates, async () => {
    const listed = new Set(await db.plans.toCollection().primaryKeys());
    const unlisted: string[] = [];
    // from plan to plan, not from change to change
    for (let after: unknown = Dexie.minKey; ;) {
      const key = await db.updates.where('[plan+i]').above([after, Dexie.maxKey]).firstKey();
      if (!Array.isArray(key)) return unlisted;
      after = key[0];
      if (typeof after === 'string' && !listed.has(after)) unlisted.push(after);
    }
  });

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

const lastOpenedFirst = (a: PlanRow, b: PlanRow) => b.openedAt - a.openedAt;
