import type { Merge } from '#geo/plan/merging/merge.ts';
import { succeed } from '#geo/result.ts';
import type { MergeRequest } from './planMerging.ts';
import type { PlanStore } from './planStore.ts';
import type { ReceivedPlan } from './receivedPlan.ts';
import type { StorageProblem } from './problem.ts';
import type { Saved } from './saveQueue.ts';
import type { AppStorage } from './storage.ts';

interface Merging {
  readonly store: PlanStore;
  readonly storage: Pick<AppStorage, 'versions' | 'dataSets'>;
  /** what the user saw and chose from */
  readonly merge: Merge;
  readonly request: MergeRequest;
  /** hears why the plan as it was could not be kept; the merge goes on */
  readonly onNotKept: (problem: StorageProblem) => void;
}

/** Merges a received plan into an open one: the plan as it was is kept, then the data, then the merge. */
export async function mergeReceived({
  store,
  storage,
  merge,
  request,
  onNotKept,
}: Merging): Promise<Saved> {
  // to go back to after undo has forgotten
  const kept = await storage.versions.keep(store.planId, 'beforeMerge');
  if (!kept.ok) onNotKept(kept.problem);
  // the bytes first: a plan never names data that is not there
  const stored = await storeDataOf(merge, request.received, store.planId, storage);
  return stored.ok ? store.applyMerge(request) : stored;
}

async function storeDataOf(
  { items }: Merge,
  received: ReceivedPlan,
  planId: string,
  { dataSets }: Merging['storage'],
): Promise<Saved> {
  const wanted = new Set(
    items.flatMap(({ kind, theirs }) => (kind === 'dataSets' && theirs ? [theirs.id] : [])),
  );
  for (const dataSet of received.dataSets.filter(({ id }) => wanted.has(id))) {
    const own = await dataSets.get(planId, dataSet.id);
    if (!own.ok) return own;
    // within a plan an id names its bytes for good: those of the plan are never written over
    if (own.value) continue;
    const put = await dataSets.put(planId, [dataSet]);
    if (!put.ok) return put;
  }
  return succeed(undefined);
}
