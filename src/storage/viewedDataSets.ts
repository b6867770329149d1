import { fail, succeed } from '#geo/result.ts';
import type { DataSetStore, StoredDataSet } from './dataSetStore.ts';

/** The data of a plan that is only looked at, beside what is stored of others: nothing of it is stored. */
export function viewedDataSets(
  stored: DataSetStore,
  viewedId: string,
  dataSets: readonly StoredDataSet[],
): DataSetStore {
  const refuse = () => Promise.resolve(fail({ code: 'storage/read-only' as const }));
  return {
    get: (planId, id) =>
      planId === viewedId
        ? Promise.resolve(succeed(dataSets.find((each) => each.id === id) ?? null))
        : stored.get(planId, id),
    put: (planId, added) => (planId === viewedId ? refuse() : stored.put(planId, added)),
    remove: (planId, ids) => (planId === viewedId ? refuse() : stored.remove(planId, ids)),
  };
}
