import type { DataSetKind } from '#geo/plan/entities.ts';
import { succeed, type Result } from '#geo/result.ts';
import { using, type Database } from './database.ts';
import type { StorageProblem } from './problem.ts';

/** The bytes of a data set, under the id that the plan knows it by. */
export interface StoredDataSet {
  readonly id: string;
  readonly kind: DataSetKind;
  /** neither storing it nor getting it back copies what is in it */
  readonly bytes: Blob;
}

/**
 * Data sets lie beside the plans: they are large, replaceable, and no part of undo or merging. Within a
 * plan an id names its bytes for good; other bytes get another id. What a plan does not use any more
 * is removed when it is opened.
 */
export interface DataSetStore {
  /** Stores data sets of a plan, all or none. */
  readonly put: (
    planId: string,
    dataSets: readonly StoredDataSet[],
  ) => Promise<Result<void, StorageProblem>>;
  /** A data set of a plan, or null if it is not here. */
  readonly get: (
    planId: string,
    id: string,
  ) => Promise<Result<StoredDataSet | null, StorageProblem>>;
  /** Removes data sets of a plan, all or none: only what no step of undo can bring back. */
  readonly remove: (
    planId: string,
    ids: readonly string[],
  ) => Promise<Result<void, StorageProblem>>;
}

export function dataSetStore(db: Database): DataSetStore {
  return {
    put: async (planId, dataSets) => {
      const stored = await using(db, () =>
        db.transaction('rw', db.dataSets, () =>
          db.dataSets.bulkPut(dataSets.map((dataSet) => ({ ...dataSet, plan: planId }))),
        ),
      );
      return stored.ok ? succeed(undefined) : stored;
    },
    get: async (planId, id) => {
      const row = await using(db, () => db.dataSets.get([planId, id]));
      if (!row.ok || !row.value) return row.ok ? succeed(null) : row;
      const { kind, bytes } = row.value;
      return succeed({ id, kind, bytes: bytes instanceof Blob ? bytes : new Blob([bytes]) });
    },
    remove: (planId, ids) =>
      using(db, () => db.dataSets.bulkDelete(ids.map((id) => [planId, id] as const))),
  };
}
