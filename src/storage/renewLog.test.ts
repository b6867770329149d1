import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { openDatabase } from './database.ts';
import { renewLog } from './renewLog.ts';
import { value } from './testBrowser.ts';
import { fakeLocks } from './testLocks.ts';

// the largest that Chromium lets a log become
const LOG_BYTES = 4 * 1024 * 1024;
// from here on it stores a value as a file
const FILE_BYTES = 64 * 1024;
const CHROMIUM =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';

let put: MockInstance<IDBObjectStore['put']>;
const sizes = () => put.mock.calls.map(([bytes]) => (bytes as Uint8Array).byteLength);
const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const inBrowser = (userAgent: string) =>
  vi.stubGlobal('navigator', { locks: fakeLocks(), userAgent });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  inBrowser(CHROMIUM);
  put = vi.spyOn(IDBObjectStore.prototype, 'put');
});
afterEach(() => {
  put.mockRestore();
  vi.unstubAllGlobals();
});

const storeSomething = async () => value(await openDatabase()).close();

test('the log is filled twice over, and nothing of that stays', async () => {
  await storeSomething();
  await renewLog();
  expect(sizes().reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2 * LOG_BYTES);
  expect(Math.max(...sizes())).toBeLessThan(FILE_BYTES);
  expect(await names()).toEqual(['buurtdekking']);
});

test('nothing is written for who comes for the first time, nor in other browsers', async () => {
  await renewLog();
  expect(await names()).toEqual([]);
  await storeSomething();
  inBrowser('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');
  await renewLog();
  expect(put).not.toHaveBeenCalled();
});

test('a second page of the same run waits for the first, and writes nothing', async () => {
  await storeSomething();
  await Promise.all([renewLog(), renewLog()]);
  const once = put.mock.calls.length;
  await renewLog();
  expect(put).toHaveBeenCalledTimes(once);
  expect(once * sizes()[0]!).toBeLessThan(4 * LOG_BYTES);
});

test('on a full disk what there is opens all the same, and nothing more stays', async () => {
  await storeSomething();
  put.mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await renewLog();
  put.mockRestore();
  expect(await names()).toEqual(['buurtdekking']);
  expect((await openDatabase()).ok).toBe(true);
});

test('a browser that refuses locks opens all the same', async () => {
  await storeSomething();
  const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { query: refuse, request: refuse }, userAgent: CHROMIUM });
  await renewLog();
  expect((await openDatabase()).ok).toBe(true);
});

test('a page that hangs in the middle of it is not waited for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  void navigator.locks.request('buurtdekking/log', {}, () => new Promise(() => {}));
  let isReady = false;
  const renewed = renewLog().then(() => (isReady = true));
  await vi.advanceTimersByTimeAsync(4_000);
  expect(isReady).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  await renewed;
  expect(isReady).toBe(true);
  vi.useRealTimers();
});
