import { succeed, type Result } from '#geo/result.ts';
import { baseMapStore, type BaseMapStore } from './baseMapStore.ts';
import { backupPlaces as backupPlacesIn, type BackupPlaces } from './backupPlaces.ts';
import { LET_GO_WITHIN_MS, openDatabase } from './database.ts';
import { dataSetStore, type DataSetStore } from './dataSetStore.ts';
import type { OwnedPlanStore } from './openPlanStore.ts';
import { plans as plansIn, type Plans } from './plans.ts';
import type { StorageProblem } from './problem.ts';
import { renewLog } from './renewLog.ts';
import { saveBefore } from './saveBefore.ts';
import { versions as versionsIn, type Versions } from './versions.ts';

/** Everything this browser keeps for the app. */
export interface AppStorage {
  readonly plans: Plans;
  readonly dataSets: DataSetStore;
  readonly versions: Versions;
  readonly baseMap: BaseMapStore;
  readonly backupPlaces: BackupPlaces;
  /** Whether the browser found what it had stored damaged, and threw all of it away. */
  readonly wasEmptied: boolean;
  /** Whether there are changes, of plans that are open or were left, that are not on the disk. */
  readonly hasUnsaved: () => boolean;
  /** Lets go of the database. Plans that are open are closed first, by who opened them. */
  readonly close: () => void;
}

/**
 * Opens the storage, or says why it cannot; then nothing that lies there has been touched. When a newer version of
 * the app takes the database over in another tab, `beforeLost` hands in what is being typed; that is saved first.
 */
export async function openStorage(
  beforeLost: () => void = () => {},
): Promise<Result<AppStorage, StorageProblem>> {
  await renewLog();
  const openStores = new Set<OwnedPlanStore>();
  const opened = await openDatabase(
    (problem) => {
      for (const { reportLost } of openStores) reportLost(problem);
    },
    () => {
      beforeLost();
      const stores = [...openStores].map(({ store }) => store);
      if (stores.every((store) => store.getSaveState().state !== 'saving')) return null;
      return Promise.all(stores.map((store) => saveBefore(store, LET_GO_WITHIN_MS)));
    },
  );
  if (!opened.ok) return opened;
  const db = opened.value;
  const plans = plansIn(db, openStores);
  const baseMap = baseMapStore();
  const backupPlaces = backupPlacesIn();
  return succeed({
    plans: { ...plans, remove: (id) => removePlan(id, plans, baseMap, backupPlaces) },
    dataSets: dataSetStore(db),
    versions: versionsIn(db, openStores),
    baseMap,
    backupPlaces,
    wasEmptied: db.wasEmptied,
    hasUnsaved: () => [...openStores].some(({ store }) => store.getSaveState().pending > 0),
    close: () => {
      db.close();
      baseMap.close();
      backupPlaces.close();
    },
  });
}

/** Pictures that stay behind are room lost, and no loss to the plan: it is gone either way. */
async function removePlan(
  id: string,
  plans: Plans,
  baseMap: BaseMapStore,
  backupPlaces: BackupPlaces,
) {
  const removed = await plans.remove(id);
  if (!removed.ok) return removed;
  await baseMap.removePlan(id);
  await backupPlaces.remove(id);
  return removed;
}
