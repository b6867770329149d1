import { succeed, fail, type Result } from '#geo/result.ts';
import { Dexie, type Table } from 'dexie';
import { indexedDbNow } from './indexedDbNow.ts';
import { storageProblem, type StorageProblem } from './problem.ts';

/** A file that was written into a folder, in milliseconds since 1970. */
export interface WrittenBackup {
  readonly name: string;
  readonly at: number;
}

/** Where the user wants backups of a plan: a file or a folder of theirs. */
export interface BackupPlace {
  readonly plan: string;
  readonly handle: FileSystemFileHandle | FileSystemDirectoryHandle;
  /** of a folder: the files in it that the app has written, the oldest first; no others are touched */
  readonly written: readonly WrittenBackup[];
}

export interface BackupPlaces {
  readonly get: (plan: string) => Promise<Result<BackupPlace | null, StorageProblem>>;
  readonly put: (place: BackupPlace) => Promise<Result<void, StorageProblem>>;
  readonly remove: (plan: string) => Promise<Result<void, StorageProblem>>;
  readonly close: () => void;
}

/**
 * A database of its own: a place can be chosen again, so plans need no migration for it. The browser
 * keeps the handle, and asks for permission again when it likes.
 */
export function backupPlaces(): BackupPlaces {
  const db = new Dexie('buurtdekking-backups', indexedDbNow());
  db.version(1).stores({ places: 'plan' });
  const places = db.table('places') as Table<BackupPlace, string>;
  return {
    get: (plan) => attempt(async () => (await places.get(plan)) ?? null),
    put: (place) => attempt(async () => void (await places.put(place))),
    remove: (plan) => attempt(() => places.delete(plan)),
    close: () => db.close(),
  };
}

async function attempt<Value>(
  work: () => PromiseLike<Value>,
): Promise<Result<Value, StorageProblem>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail(storageProblem(error));
  }
}
