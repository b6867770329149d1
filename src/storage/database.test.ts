import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, using } from './database.ts';
import type { StorageProblem } from './problem.ts';
import { value } from './testBrowser.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What another version of the app does: opens the database with its own schema. */
function openAs(version: number, store?: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('buurtdekking', version);
    request.onupgradeneeded = () => {
      if (store) request.result.createObjectStore(store).add('kept', 1);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase('buurtdekking').onsuccess = () => resolve();
  });
}

const row = {
  id: 'plan-1',
  name: 'Proef',
  createdAt: 1,
  openedAt: 1,
  changedAt: 1,
  backupAt: null,
};

test('what was stored is there when it is opened again', async () => {
  const first = value(await openDatabase());
  await first.plans.add(row);
  first.close();
  const second = value(await openDatabase());
  expect(await second.plans.toArray()).toEqual([row]);
  second.close();
});

test('a write is complete only when it is on the disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const db = value(await openDatabase());
  await db.plans.add(row);
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  db.close();
});

test('a refused opening makes no database', async () => {
  const open = vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(new DOMException('', 'Aborted'));
  expect((await openDatabase()).ok).toBe(false);
  open.mockRestore();
  expect(await indexedDB.databases()).toEqual([]);
});

test('a tab with an older version that does not let go blocks, and that is said', async () => {
  const older = await openAs(1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = openDatabase();
  await vi.waitUntil(() => vi.getTimerCount() > 0);
  vi.runAllTimers();
  vi.useRealTimers();
  expect(await opening).toEqual({ ok: false, problem: { code: 'storage/blocked' } });
  older.close();
});

test('a tab with an older version that saves first is waited for', async () => {
  const older = await openAs(1);
  older.addEventListener('versionchange', () => setTimeout(() => older.close(), 5));
  const db = value(await openDatabase());
  expect(await db.plans.count()).toBe(0);
  db.close();
});

test.each([
  ['is missing', undefined],
  ['is null', null],
])('a browser whose storage %s has none', async (_, missing) => {
  vi.stubGlobal('indexedDB', missing);
  expect(await openDatabase()).toMatchObject({ problem: { code: 'storage/unavailable' } });
});

test.each([
  ['SecurityError', 'storage/unavailable'],
  ['InvalidStateError', 'storage/unavailable'],
  ['QuotaExceededError', 'storage/quota'],
])('an opening that fails with %s: %s', async (name, code) => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', name);
    },
  });
  expect(await openDatabase()).toMatchObject({ ok: false, problem: { code } });
});

test('another tab may upgrade: this one lets go, says so, and does not touch it again', async () => {
  const lost: StorageProblem[] = [];
  const warn = vi.spyOn(console, 'warn');
  const db = value(await openDatabase((problem) => lost.push(problem)));
  const newer = await openAs(1000, 'future');
  expect(lost).toEqual([{ code: 'storage/newer' }]);
  expect(warn).not.toHaveBeenCalled();
  expect(await using(db, () => db.plans.add(row))).toEqual({
    ok: false,
    problem: { code: 'storage/newer' },
  });
  newer.close();
});

test('a database deleted under our hands is said to be gone; the next use makes a new one', async () => {
  const lost: StorageProblem[] = [];
  const db = value(await openDatabase((problem) => lost.push(problem)));
  await db.plans.add(row);
  await deleteDatabase();
  expect(lost).toEqual([{ code: 'storage/closed' }]);
  expect(value(await using(db, () => db.plans.count()))).toBe(0);
  db.close();
});

test('a closed database is opened again by the next use', async () => {
  const db = value(await openDatabase());
  await db.plans.add(row);
  db.close();
  expect(value(await using(db, () => db.plans.count()))).toBe(1);
  db.close();
});

test('work that finds the connection broken is done again on a new one, once', async () => {
  const db = value(await openDatabase());
  await db.plans.add(row);
  const before = db.backendDB();
  const work = vi.fn<() => Promise<number>>(() => db.plans.count());
  const isBroken = () => Promise.reject(new DOMException('', 'InvalidStateError'));
  work.mockImplementationOnce(isBroken);
  expect(value(await using(db, work))).toBe(1);
  expect(db.backendDB()).not.toBe(before);
  work.mockImplementation(isBroken).mockClear();
  expect(await using(db, work)).toEqual({ ok: false, problem: { code: 'storage/closed' } });
  expect(work).toHaveBeenCalledTimes(2);
  db.close();
});
