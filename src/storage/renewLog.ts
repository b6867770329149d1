import { Dexie } from 'dexie';
import { DATABASE_NAME, indexedDbFactory } from './database.ts';
import { holdShared, ifFree } from './locks.ts';

/** Held by every page that has gone on, and by the first one alone while it fills the log. */
const LOCK = 'buurtdekking/log';
const SCRATCH = 'buurtdekking-log';
// from 64 kB on a value is a file of its own, which does not fill the log
const RECORD_BYTES = 60_000;
// a log takes 4 MB at most, and the second is not full before the first has been put away
const RECORDS = 160;
const RECORDS_AT_ONCE = 40;
// a page or a disk that hangs keeps nobody from their plans
const LONG_MS = 5_000;

/**
 * Has the browser begin a new log of what is stored, before the first page of a run writes anything.
 *
 * Chromium writes what a site stores to the end of a log. Killed while it writes, it leaves the head of
 * a record there. The next run goes on behind it; and the run after that takes what came for the rest
 * of that record, finds it wrong, and throws away all that the site has stored. A log that is full is
 * put away whole and a new one begun: so it is filled, with what is then removed. Other browsers have
 * no such log.
 */
export async function renewLog(): Promise<void> {
  const factory = indexedDbFactory();
  if (!factory || !/Chrom(e|ium)\//.test(globalThis.navigator.userAgent)) return;
  const late = new Promise((resolve) => setTimeout(resolve, LONG_MS));
  await Promise.race([takeTurn(factory), late]);
}

/** Fills the log as the first page of a run; others wait until that one is ready. */
async function takeTurn(factory: IDBFactory): Promise<void> {
  await ifFree(LOCK, () => fillLog(factory).catch(() => {}));
  // for as long as the page lives
  await holdShared(LOCK);
}

async function fillLog(factory: IDBFactory): Promise<void> {
  const stored = await factory.databases();
  if (!stored.some(({ name }) => name === DATABASE_NAME)) return;
  const db = new Dexie(SCRATCH, { indexedDB: factory, chromeTransactionDurability: 'relaxed' });
  db.version(1).stores({ scratch: '' });
  // the browser makes what it stores smaller if it can
  const bytes = crypto.getRandomValues(new Uint8Array(RECORD_BYTES));
  const keys = Array.from({ length: RECORDS_AT_ONCE }, (_, key) => key);
  const records = keys.map(() => bytes);
  try {
    for (let written = 0; written < RECORDS; written += RECORDS_AT_ONCE) {
      await db.table('scratch').bulkPut(records, keys);
    }
  } finally {
    // on a full disk, too: there it takes the room that is wanted most
    await db.delete();
  }
}
