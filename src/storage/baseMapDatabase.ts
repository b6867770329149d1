import { Dexie, type Table } from 'dexie';
import { indexedDbNow } from './indexedDbNow.ts';

/** What is kept of the base map for a plan, in one look. */
export interface KeptMapRow {
  /** plan and style */
  readonly id: string;
  readonly plan: string;
  readonly style: string;
  /** the last zoom of which tiles are wanted */
  readonly maxZoom: number;
  /** whether all that was wanted has been gone through */
  readonly isComplete: boolean;
  /** in milliseconds since 1970 */
  readonly at: number;
  readonly tiles: number;
  readonly bytes: number;
}

export interface BaseMapTileRow {
  /** "grijs/15/16829/10768" */
  readonly key: string;
  /** ids of the kept maps that have it: neighbouring plans share their border */
  readonly keptFor: readonly string[];
  readonly bytes: ArrayBuffer;
  /** when it was fetched, in milliseconds since 1970; not known of what older versions kept */
  readonly at?: number;
}

export interface BaseMapDatabase extends Dexie {
  readonly kept: Table<KeptMapRow, string>;
  readonly tiles: Table<BaseMapTileRow, string>;
}

/**
 * A database of its own: pictures can always be fetched again, and plans cannot. So plans need no
 * migration for them, and no tab with an older version of the app notices. Opened by its first use.
 */
export function baseMapDatabase(): BaseMapDatabase {
  const db = new Dexie('buurtdekking-base-map', indexedDbNow());
  db.version(1).stores({ kept: 'id, plan', tiles: 'key, *keptFor' });
  return db as BaseMapDatabase;
}
