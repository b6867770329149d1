import { Dexie } from 'dexie';
import type { Database } from './database.ts';

export type DataSetKey = readonly [plan: string, id: string];

/** The data sets that lie beside a plan, in use or not. */
export const keysOf = (db: Database, planId: string): PromiseLike<readonly DataSetKey[]> =>
  db.dataSets
    .where('[plan+id]')
    .between([planId, Dexie.minKey], [planId, Dexie.maxKey])
    .primaryKeys();

/** Removes every data set of a plan, inside a transaction of the caller. */
export async function removeDataSetsOf(db: Database, planId: string): Promise<void> {
  await db.dataSets.bulkDelete([...(await keysOf(db, planId))]);
}
