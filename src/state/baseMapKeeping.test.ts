import 'fake-indexeddb/auto';
import { fail } from '#geo/result.ts';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { baseMapStore, type BaseMapStore } from '#src/storage/baseMapStore.ts';
import { startBrowser, value } from '#src/storage/testBrowser.ts';
import { picture } from '#tests/services/picture.ts';
import { serviceServer } from '#tests/services/server.ts';
import { keepBaseMap, useBaseMapKeeping, type WantedMap } from './baseMapKeeping.ts';

const server = serviceServer();
const PICTURE = picture('#336699');

beforeEach(() => startBrowser());
afterEach(() => vi.useRealTimers());

const wanted: WantedMap = {
  plan: 'plan',
  style: 'grijs',
  maxZoom: 16,
  tiles: [1, 2, 3, 4].map((x) => ({ z: 16, x, y: 9 })),
};

/** Answers each tile with its picture, or as told; gives the tiles asked for. */
function playMaps(instead: (x: number) => Response | undefined = () => undefined) {
  const asked: number[] = [];
  server.use(
    http.get('https://service.pdok.nl/*', ({ request }) => {
      const x = Number(new URL(request.url).pathname.split('/').at(-2));
      asked.push(x);
      return instead(x) ?? new HttpResponse(PICTURE, { headers: { 'Content-Type': 'image/png' } });
    }),
  );
  return asked;
}

test('a map that is kept is complete, and its pictures are here', async () => {
  playMaps();
  const store = baseMapStore();
  expect(await keepBaseMap(wanted, store)).toBe(true);
  expect(value(await store.list('plan'))).toMatchObject([
    { style: 'grijs', tiles: 4, bytes: 4 * PICTURE.length, isComplete: true },
  ]);
  const bytes = value(await store.read('grijs', wanted.tiles[0]!));
  expect(Buffer.from(bytes!)).toEqual(PICTURE);
  expect(useBaseMapKeeping.getState()).toMatchObject({ keeping: null, trouble: null });
});

test('one that a refusal ended says why, and goes on where it was', async () => {
  const refused = () => new HttpResponse(null, { status: 403 });
  playMaps((x) => (x >= 3 ? refused() : undefined));
  const store = baseMapStore();
  expect(await keepBaseMap(wanted, store)).toBe(false);
  expect(useBaseMapKeeping.getState().trouble).toEqual({
    plan: 'plan',
    problem: { code: 'service/refused', service: 'brt', status: 403 },
  });
  expect(value(await store.list('plan'))).toMatchObject([{ tiles: 2, isComplete: false }]);

  const asked = playMaps();
  expect(await keepBaseMap(wanted, store)).toBe(true);
  expect(asked).toEqual([3, 4]);
  expect(useBaseMapKeeping.getState().trouble).toBeNull();
});

test('saving again fetches anew what is older than a month, and keeps the old until it is there', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01') });
  playMaps();
  const store = baseMapStore();
  await keepBaseMap({ ...wanted, tiles: wanted.tiles.slice(0, 2) }, store);
  vi.setSystemTime(new Date('2026-03-20'));
  await keepBaseMap(wanted, store);
  vi.setSystemTime(new Date('2026-04-10'));
  const newer = picture('#993366');
  const asked = playMaps((x) =>
    x === 2 ? new HttpResponse(null, { status: 403 }) : new HttpResponse(newer),
  );
  expect(await keepBaseMap(wanted, store)).toBe(false);
  expect(asked).toEqual([1, 2]);
  const read = (at: number) => store.read('grijs', wanted.tiles[at]!).then(value);
  expect(Buffer.from((await read(0))!)).toEqual(newer);
  expect(Buffer.from((await read(1))!)).toEqual(PICTURE);
  const bytes = newer.length + 3 * PICTURE.length;
  expect(value(await store.list('plan'))).toMatchObject([{ tiles: 4, bytes }]);
});

test('one that the user stops keeps what it has', async () => {
  playMaps();
  const store = baseMapStore();
  const stopping = useBaseMapKeeping.subscribe(({ keeping, stop }) => {
    if (keeping?.done === 2) stop();
  });
  expect(await keepBaseMap(wanted, store)).toBe(false);
  stopping();
  const [kept] = value(await store.list('plan'));
  expect(kept!.isComplete).toBe(false);
  expect(kept!.tiles).toBeGreaterThanOrEqual(2);
  expect(useBaseMapKeeping.getState().trouble).toBeNull();
});

test('on a full disk it makes room again: the plan needs it more', async () => {
  playMaps();
  const store = baseMapStore();
  let added = 0;
  const filling: BaseMapStore = {
    ...store,
    add: (...tile) =>
      ++added > 2 ? Promise.resolve(fail({ code: 'storage/quota' })) : store.add(...tile),
  };
  expect(await keepBaseMap(wanted, filling)).toBe(false);
  expect(useBaseMapKeeping.getState().trouble?.problem.code).toBe('storage/quota');
  expect(value(await store.list('plan'))).toEqual([]);
  expect(value(await store.read('grijs', wanted.tiles[0]!))).toBeNull();
});
