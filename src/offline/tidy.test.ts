import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeCaches } from './fakeCaches.ts';
import { tidy } from './tidy.ts';
import { cacheName, keepVersion } from './versionCaches.ts';

const SCOPE = 'https://kaart.example/app/';
const filesOf = (version: string) => [{ url: `assets/index-${version}.js`, revision: null }];

let caches: ReturnType<typeof fakeCaches>;
beforeEach(async () => {
  caches = fakeCaches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('')));
  await keepVersion('1', filesOf('1'), SCOPE);
  await keepVersion('2', filesOf('2'), SCOPE);
});
afterEach(() => vi.unstubAllGlobals());

const NOBODY = { installing: null, waiting: null };
const WORKER = {} as ServiceWorker;
const nobodyUses = () => Promise.resolve([]);

test('a version before this one goes when no page uses it', async () => {
  await tidy('2', NOBODY, nobodyUses);
  expect(await caches.keys()).toEqual([cacheName('2')]);
});

test.each([
  ['waits', { installing: null, waiting: WORKER }],
  ['is being fetched', { installing: WORKER, waiting: null }],
])('a newer version that %s keeps its files, though no page uses them yet', async (_, at) => {
  await tidy('1', at, nobodyUses);
  expect(await caches.keys()).toEqual([cacheName('1'), cacheName('2')]);
});

test('a newer version of which the first part comes while it is asked who uses what keeps it', async () => {
  const at: { installing: ServiceWorker | null; waiting: null } = {
    installing: null,
    waiting: null,
  };
  await tidy('1', at, () => {
    at.installing = WORKER;
    return Promise.resolve([]);
  });
  expect(await caches.keys()).toEqual([cacheName('1'), cacheName('2')]);
});

test('where a browser cannot tell which pages are open, nothing goes', async () => {
  await tidy('2', NOBODY, () => Promise.resolve(null));
  expect(await caches.keys()).toEqual([cacheName('1'), cacheName('2')]);
});
