import type { Plan } from '#geo/plan/plan.ts';

// Databases as released versions of the app left them: the rows of each were written by that version,
// and are put back here without the app or its library.

/** Everything that lies in a database. Bytes are in base64, under `$bytes`, `$buffer` or `$blob`. */
export interface ReleasedDatabase {
  readonly version: number;
  /** the plan in it, and how the version that wrote it showed that plan */
  readonly planId: string;
  readonly plan: Partial<Plan>;
  readonly stores: Readonly<Record<string, ReleasedStore>>;
}

interface ReleasedStore {
  readonly keyPath: string | readonly string[];
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[];
  }[];
  readonly rows: readonly Row[];
}

type Row = Readonly<Record<string, unknown>>;

/** Makes the database. `copies`: so many plans like the one in it are put in, under ids of their own. */
export function putDatabase(
  factory: IDBFactory,
  { version, planId, stores }: ReleasedDatabase,
  copies: readonly string[] = [planId],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open('buurtdekking', version);
    request.onupgradeneeded = () => {
      for (const [name, store] of Object.entries(stores)) {
        putStore(request.result, name, store, copies);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

function putStore(
  db: IDBDatabase,
  name: string,
  { keyPath, autoIncrement, indexes, rows }: ReleasedStore,
  copies: readonly string[],
): void {
  const store = db.createObjectStore(name, { keyPath: mutable(keyPath), autoIncrement });
  for (const index of indexes) store.createIndex(index.name, mutable(index.keyPath));
  for (const [i, id] of copies.entries()) {
    for (const row of rows) store.add(copyOf(withBytes(row) as Row, id, i * rows.length));
  }
}

/** A row of another plan. */
function copyOf(row: Row, id: string, after: number): Row {
  if (typeof row['i'] === 'number') return { ...row, plan: id, i: row['i'] + after };
  if ('plan' in row)
    return 'id' in row && 'at' in row
      ? { ...row, plan: id, id: `${id}-${row['id'] as string}` }
      : { ...row, plan: id };
  return { ...row, id };
}

const mutable = (path: string | readonly string[]) => (typeof path === 'string' ? path : [...path]);

function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== 'object' || value === null) return value;
  const { $bytes, $buffer, $blob } = value as Record<string, string | undefined>;
  if ($bytes !== undefined) return bytesOf($bytes);
  if ($buffer !== undefined) return bytesOf($buffer).buffer;
  if ($blob !== undefined) return new Blob([bytesOf($blob)]);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withBytes(each)]));
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
