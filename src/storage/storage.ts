import { succeed, type Result } from '#geo/result.ts';
import { openDatabase } from './database.ts';
import { dataSetStore, type DataSetStore } from './dataSetStore.ts';
import type { OwnedPlanStore } from './openPlanStore.ts';
import { plans, type Plans } from './plans.ts';
import type { StorageProblem } from './problem.ts';

/** Everything this browser keeps for the app. */
export interface AppStorage {
  readonly plans: Plans;
  readonly dataSets: DataSetStore;
  /** Whether there are changes, of plans that are open or were left, that are not on the disk. */
  readonly hasUnsaved: () => boolean;
  /** Lets go of the database. Plans that are open are closed first, by who opened them. */
  readonly close: () => void;
}

/** Opens the storage, or says why it cannot; then nothing that lies there has been touched. */
export async function openStorage(): Promise<Result<AppStorage, StorageProblem>> {
  const openStores = new Set<OwnedPlanStore>();
  const opened = await openDatabase((problem) => {
    for (const { reportLost } of openStores) reportLost(problem);
  });
  if (!opened.ok) return opened;
  const db = opened.value;
  return succeed({
    plans: plans(db, openStores),
    dataSets: dataSetStore(db),
    hasUnsaved: () => [...openStores].some(({ store }) => store.getSaveState().pending > 0),
    close: () => db.close(),
  });
}
