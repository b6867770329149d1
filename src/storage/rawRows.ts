import { DATABASE_NAME } from './database.ts';

/** What lies in the database, whoever wrote it. */
export type Row = Readonly<Record<string, unknown>>;

export interface Rows {
  readonly rows: readonly Row[];
  /** how many rows the browser does not give */
  readonly lost: number;
}

/** Opens the database in the version that it has; where there is none, none is made. */
export function openAsItIs(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE_NAME);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      // nobody waits for who only reads
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('no database'));
    request.onblocked = () => reject(new DOMException('', 'InvalidStateError'));
  });
}

/** The rows of a store, one at a time: a row that is broken does not take the others along. */
export async function readAll(db: IDBDatabase, name: string): Promise<Rows> {
  const keys = await tried<readonly IDBValidKey[]>(db, name, (store) => store.getAllKeys());
  const rows: Row[] = [];
  for (const key of keys ?? []) {
    const row = await tried<unknown>(db, name, (store) => store.get(key));
    if (typeof row === 'object' && row !== null) rows.push(row as Row);
  }
  return { rows, lost: keys ? keys.length - rows.length : 1 };
}

/** What a request in a transaction of its own answers; null when it fails. */
function tried<Value>(
  db: IDBDatabase,
  name: string,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Value | null> {
  return new Promise((resolve) => {
    try {
      const request = ask(db.transaction(name, 'readonly').objectStore(name));
      request.onsuccess = () => resolve(request.result as Value);
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
