import type { PlanFileProblem } from '#geo/formats/planFile/problem.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { workerProblem, type WorkerProblem } from './problemText.ts';
import type { DataSetStore, StoredDataSet } from '#src/storage/dataSetStore.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { WrittenPlan } from '#src/workers/formatsApi.ts';
import { withFormats } from '#src/workers/formatsClient.ts';

interface WrittenAsOf extends WrittenPlan {
  /** until when nothing has changed that is not in the file, in milliseconds since 1970 */
  readonly asOf: number;
}

export type Written = Result<WrittenAsOf, PlanFileProblem | WorkerProblem>;

export interface WriteOptions {
  readonly file: string;
  /** leaves out persons, notes and history when it is false */
  readonly withPersons: boolean;
  /** to encrypt it with; null: not */
  readonly passphrase: string | null;
  /** takes the data sets themselves along, not only their names */
  readonly withData: boolean;
  /**
   * whether it goes to somebody, and so may come back with changes. Backups do not, and there are many:
   * were they remembered as well, what a colleague has would be forgotten for them
   */
  readonly isForOthers: boolean;
}

/** The plan as a file that has been read back before it is handed over. */
export async function writePlan(
  store: PlanStore,
  stored: DataSetStore,
  { withData, isForOthers, ...how }: WriteOptions,
): Promise<Written> {
  const startedAt = Date.now();
  const plan = store.getPlan();
  const history = store.encodeHistory();
  const ancestors = store.getLineage();
  const dataSets: StoredDataSet[] = [];
  for (const { id } of withData ? Object.values(plan.dataSets) : []) {
    // what the storage does not give goes by its name: the plan itself is in memory
    const read = await stored.get(store.planId, id);
    if (read.ok && read.value) dataSets.push(read.value);
  }
  try {
    const written = await withFormats<Result<WrittenPlan, PlanFileProblem>>(
      async (formats) => await formats.writePlan({ plan, history, ancestors, dataSets, ...how }),
    );
    // what comes back of it can be merged; without that it can still be compared
    if (!written.ok) return written;
    if (isForOthers) {
      await unlessFailing(store, store.markShared(written.value.shared, ancestors));
    }
    // who goes on working while a large plan is written has changed it since
    const asOf = store.getPlan() === plan ? Date.now() : startedAt;
    return succeed({ ...written.value, asOf });
  } catch (error) {
    return fail(workerProblem(error));
  }
}

/** Waits for something to be saved, but not for as long as nothing can be: the file must come then. */
function unlessFailing(store: PlanStore, saved: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      stop();
      resolve();
    };
    const stop = store.subscribe(() => {
      if (store.getSaveState().state === 'failed') settle();
    });
    if (store.getSaveState().state === 'failed') settle();
    void saved.then(settle, settle);
  });
}
