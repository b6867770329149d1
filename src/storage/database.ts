import { fail, succeed, type Result } from '#geo/result.ts';
import type { PlanFileCounts } from '#geo/formats/planFile/planFile.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { SharedBase } from '#geo/plan/merging/sharedBase.ts';
import { Dexie, type Table } from 'dexie';
import { openingProblem, storageProblem, type StorageProblem } from './problem.ts';
import type { VersionReason } from './versionReasons.ts';

/** A plan as the list of plans shows it. Moments are in milliseconds since 1970. */
export interface PlanRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly openedAt: number;
  readonly changedAt: number;
  readonly backupAt: number | null;
  /** how often something was erased; absent: never */
  readonly erasures?: number;
}

/** One change of a plan's document; `i` counts up over all plans, in the order of saving. */
export interface UpdateRow {
  readonly i: number;
  readonly plan: string;
  readonly update: Uint8Array;
}

export interface DataSetRow {
  readonly id: string;
  readonly plan: string;
  readonly kind: DataSetKind;
  /** a blob; of what was stored before blobs were, the bytes themselves */
  readonly bytes: Blob | ArrayBuffer;
}

/** A plan as it was. */
export interface VersionRow {
  readonly id: string;
  readonly plan: string;
  /** in milliseconds since 1970 */
  readonly at: number;
  readonly reason: VersionReason;
  readonly counts: PlanFileCounts;
  /** ids of the data sets that it used; they lie beside the plan and not in here */
  readonly dataSets: readonly string[];
  /** the plan as JSON, packed; a blob, so that to list versions is not to read them */
  readonly bytes: Blob;
}

/** What is remembered of a state of a plan that others may have too. */
export interface BaseRow {
  readonly plan: string;
  readonly version: string;
  /** in milliseconds since 1970 */
  readonly at: number;
  readonly base: SharedBase;
  /** there when it is of a plan without persons and notes */
  readonly withoutPersons?: true;
  /** states that it comes from; absent: not known */
  readonly ancestors?: readonly string[];
}

export interface Database extends Dexie {
  readonly plans: Table<PlanRow, string>;
  readonly updates: Table<UpdateRow, number, Omit<UpdateRow, 'i'>>;
  readonly dataSets: Table<DataSetRow, readonly [plan: string, id: string]>;
  readonly versions: Table<VersionRow, string>;
  readonly bases: Table<BaseRow, readonly [plan: string, version: string]>;
  /** Whether the browser found what it had stored for the app damaged, and threw all of it away. */
  wasEmptied: boolean;
}

export const DATABASE_NAME = 'buurtdekking';
const SCHEMA_VERSION = 3;

/** How long a newer version waits for other tabs to save and let go. */
export const LET_GO_WITHIN_MS = 4_000;

const NOTHING_TO_SAVE = (): null => null;

/**
 * Opens the database, or says why it cannot; then nothing in it has been touched. `onLost` hears
 * when another tab upgrades or deletes it: this tab lets go, and the next use opens it again. Before an
 * upgrade `saveFirst` may take its time, within what the other tab waits.
 */
export async function openDatabase(
  onLost: (problem: StorageProblem) => void = () => {},
  saveFirst: () => Promise<unknown> | null = NOTHING_TO_SAVE,
): Promise<Result<Database, StorageProblem>> {
  const factory = indexedDbFactory();
  if (!factory) return fail({ code: 'storage/unavailable', name: 'MissingAPIError' });
  const db = newDatabase(factory);
  db.on('versionchange', ({ newVersion }) => {
    const letGo = () => {
      db.close();
      onLost({ code: newVersion ? 'storage/newer' : 'storage/closed' });
    };
    const saving = newVersion ? saveFirst() : null;
    if (saving) void saving.then(letGo, letGo);
    else letGo();
    // it is reported: not the library's warning
    return false;
  });
  const problem = await open(db, factory);
  return problem ? fail(problem) : succeed(db);
}

/**
 * Does `work` on the database. Opens it first if it is not open, and again if the connection turns
 * out to be broken: a browser breaks it when the disk is full or the device has slept, and no
 * transaction of a broken one is complete.
 */
export async function using<Value>(
  db: Database,
  work: () => PromiseLike<Value>,
): Promise<Result<Value, StorageProblem>> {
  const first = await attempt(db, work);
  if (first.ok || first.problem.code !== 'storage/closed') return first;
  db.close();
  return attempt(db, work);
}

async function attempt<Value>(
  db: Database,
  work: () => PromiseLike<Value>,
): Promise<Result<Value, StorageProblem>> {
  const factory = indexedDbFactory();
  try {
    if (!db.isOpen()) {
      const problem = factory ? await open(db, factory) : CLOSED;
      if (problem) return fail(problem);
    }
    return succeed(await work());
  } catch (error) {
    return fail(storageProblem(error));
  }
}

const CLOSED: StorageProblem = { code: 'storage/closed' };

/** The browser's databases, if there are any: reading the property throws where a setting forbids it. */
export function indexedDbFactory(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

function newDatabase(indexedDB: IDBFactory): Database {
  const db = new Dexie(DATABASE_NAME, {
    indexedDB,
    // opened by `open` only, which looks at the version first
    autoOpen: false,
    // saved means on the disk, not in a buffer of the operating system
    chromeTransactionDurability: 'strict',
    // no row is shown before its transaction is complete
    cache: 'disabled',
  });
  db.version(1).stores({
    plans: 'id',
    updates: '++i, [plan+i]',
    // two plans from one file know their data sets by the same ids
    dataSets: '[plan+id]',
  });
  // these only add: what the first version stored is not touched
  db.version(2).stores({ versions: 'id, [plan+at]' });
  db.version(SCHEMA_VERSION).stores({ bases: '[plan+version]' });
  return Object.assign(db, { wasEmptied: false }) as Database;
}

async function open(db: Database, factory: IDBFactory): Promise<StorageProblem | null> {
  let installed: number;
  try {
    const found = await lookAtInstalled(factory);
    installed = found.version;
    db.wasEmptied ||= found.wasEmptied;
    if (installed > SCHEMA_VERSION) return { code: 'storage/newer' };
  } catch (error) {
    return openingProblem(error);
  }
  const { blocked, ignore } = whenBlocked(db);
  const opened = db.open().then(
    () => null,
    (error: unknown) => afterOpening(openingProblem(error), installed),
  );
  const problem = await Promise.race([opened, blocked]);
  ignore();
  if (problem) db.close();
  return problem;
}

// an upgrade that fails is taken back as a whole: what was there is there
function afterOpening(problem: StorageProblem, installed: number): StorageProblem {
  return problem.code === 'storage/unavailable' && installed > 0
    ? { code: 'storage/damaged', name: problem.name }
    : problem;
}

// Other tabs save and let go at once, unless they hang or are older than that. Blocked by those, the database
// would open whenever they close: too late to wait for.
function whenBlocked(db: Database): { blocked: Promise<StorageProblem>; ignore: () => void } {
  let onBlocked = () => false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<StorageProblem>((resolve) => {
    onBlocked = () => {
      timer = setTimeout(() => resolve({ code: 'storage/blocked' }), LET_GO_WITHIN_MS + 1_000);
      // it is reported: not the library's warning
      return false;
    };
  });
  db.on('blocked', onBlocked);
  const ignore = () => {
    clearTimeout(timer);
    db.on('blocked').unsubscribe(onBlocked);
  };
  return { blocked, ignore };
}

/**
 * The version of the database as it lies there, 0 if there is none. Asked without the library,
 * which opens a newer database all the same and adds to it what it misses.
 */
function lookAtInstalled(
  factory: IDBFactory,
): Promise<{ readonly version: number; readonly wasEmptied: boolean }> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE_NAME);
    let isNew = false;
    let wasEmptied = false;
    request.onupgradeneeded = (event) => {
      // without the abort, asking would make the database
      isNew = true;
      wasEmptied = isOfLoss(event);
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      // the library counts in tenths
      resolve({ version: Math.floor(version / 10), wasEmptied });
    };
    request.onerror = () => {
      if (isNew) resolve({ version: 0, wasEmptied });
      else reject(request.error ?? new Error('no database'));
    };
  });
}

/** Chromium tells who opens first after it threw everything away; it is in no standard. */
const isOfLoss = (event: IDBVersionChangeEvent & { readonly dataLoss?: string }): boolean =>
  event.dataLoss === 'total';
