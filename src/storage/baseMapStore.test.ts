import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { baseMapStore, type BaseMapStore } from './baseMapStore.ts';
import { startBrowser, value } from './testBrowser.ts';

beforeEach(() => startBrowser());

const tile = (x: number) => ({ z: 15, x, y: 10768 });
const picture = (size: number) => new Uint8Array(size).fill(7).buffer;

/** Keeps these tiles for a plan, a hundred bytes each. */
async function keep(store: BaseMapStore, plan: string, xs: readonly number[], style = 'grijs') {
  const id = value(await store.begin({ plan, style, maxZoom: 15, at: 1 }));
  for (const x of xs) {
    if (!value(await store.claim(id, tile(x), 0)))
      value(await store.add(id, tile(x), picture(100)));
  }
  return id;
}

const has = async (store: BaseMapStore, x: number, style = 'grijs') =>
  value(await store.read(style, tile(x))) !== null;

test('a picture that is kept comes back as it was, also after the page was closed', async () => {
  const store = baseMapStore();
  await keep(store, 'plan', [1]);
  store.close();
  const bytes = value(await baseMapStore().read('grijs', tile(1)));
  expect(new Uint8Array(bytes!)).toEqual(new Uint8Array(picture(100)));
});

test('what is not kept is not there: another tile, another style', async () => {
  const store = baseMapStore();
  await keep(store, 'plan', [1]);
  expect(await has(store, 2)).toBe(false);
  expect(await has(store, 1, 'pastel')).toBe(false);
});

test('a kept map says how much it is, and whether it is complete', async () => {
  const store = baseMapStore();
  const id = await keep(store, 'plan', [1, 2, 3]);
  expect(value(await store.list('plan'))).toEqual([
    {
      id,
      plan: 'plan',
      style: 'grijs',
      maxZoom: 15,
      at: 1,
      isComplete: false,
      tiles: 3,
      bytes: 300,
    },
  ]);
  value(await store.complete(id));
  expect(value(await store.list('plan'))).toMatchObject([{ isComplete: true }]);
  expect(value(await store.list('other'))).toEqual([]);
});

test('going on where it stopped counts nothing twice', async () => {
  const store = baseMapStore();
  await keep(store, 'plan', [1, 2]);
  await keep(store, 'plan', [1, 2, 3]);
  expect(value(await store.list('plan'))).toMatchObject([{ tiles: 3, bytes: 300 }]);
});

test('neighbouring plans share pictures, and one that goes leaves those of the other', async () => {
  const store = baseMapStore();
  const west = await keep(store, 'west', [1, 2]);
  await keep(store, 'east', [2, 3]);
  value(await store.remove(west));
  expect(await Promise.all([1, 2, 3].map((x) => has(store, x)))).toEqual([false, true, true]);
  expect(value(await store.list('west'))).toEqual([]);
  expect(value(await store.list('east'))).toMatchObject([{ tiles: 2, bytes: 200 }]);
});

test('a plan that goes takes all its maps along', async () => {
  const store = baseMapStore();
  await keep(store, 'plan', [1]);
  await keep(store, 'plan', [1], 'pastel');
  value(await store.removePlan('plan'));
  expect(value(await store.list('plan'))).toEqual([]);
  expect(await has(store, 1)).toBe(false);
  expect(await has(store, 1, 'pastel')).toBe(false);
});

test('a picture that comes after its map was removed is not kept', async () => {
  const store = baseMapStore();
  const id = await keep(store, 'plan', [1]);
  value(await store.remove(id));
  value(await store.add(id, tile(2), picture(100)));
  expect(await has(store, 2)).toBe(false);
});

test('what a picture weighs is known once there are enough of them', async () => {
  const store = baseMapStore();
  await keep(store, 'plan', [1, 2]);
  expect(value(await store.averageBytes('grijs'))).toBeNull();
  await keep(
    store,
    'plan',
    Array.from({ length: 20 }, (_, x) => x),
  );
  expect(value(await store.averageBytes('grijs'))).toBe(100);
  expect(value(await store.averageBytes('pastel'))).toBeNull();
});

test('a full disk is said, and what is there stays', async () => {
  const store = baseMapStore();
  const id = await keep(store, 'plan', [1]);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await store.add(id, tile(2), picture(100))).toEqual({
    ok: false,
    problem: { code: 'storage/quota' },
  });
  put.mockRestore();
  expect(await has(store, 1)).toBe(true);
  expect(value(await store.list('plan'))).toMatchObject([{ tiles: 1 }]);
});

test('a browser without storage keeps nothing, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await baseMapStore().read('grijs', tile(1))).toMatchObject({ ok: false });
});
