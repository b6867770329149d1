import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeCaches } from './fakeCaches.ts';
import { cacheName, dropUnused, keepVersion, keptAnywhere } from './versionCaches.ts';

const SCOPE = 'https://kaart.example/app/';
const FIRST = [
  { url: 'index.html', revision: 'a' },
  { url: 'assets/index-1.js', revision: null },
  { url: 'assets/panel-1.js', revision: null },
  { url: 'icons/icon.svg', revision: 'x' },
];
const SECOND = [
  { url: 'index.html', revision: 'b' },
  { url: 'assets/index-2.js', revision: null },
  { url: 'assets/panel-2.js', revision: null },
  { url: 'icons/icon.svg', revision: 'x' },
];

let caches: ReturnType<typeof fakeCaches>;
const fetched = vi.fn<(address: URL, options?: RequestInit) => Promise<Response>>();

beforeEach(() => {
  caches = fakeCaches();
  fetched.mockReset().mockImplementation((address) => Promise.resolve(new Response(address.href)));
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const asked = () => fetched.mock.calls.map(([address]) => address.href.slice(SCOPE.length)).sort();

test('all files of a version are kept, those with a fixed name under that of their content', async () => {
  await keepVersion('1', FIRST, SCOPE);
  expect(caches.list(cacheName('1')).sort()).toEqual([
    `${SCOPE}assets/index-1.js`,
    `${SCOPE}assets/panel-1.js`,
    `${SCOPE}icons/icon.svg?revision=x`,
    `${SCOPE}index.html?revision=a`,
  ]);
});

test('of a newer version only what is new is fetched, and past what lies on the way', async () => {
  await keepVersion('1', FIRST, SCOPE);
  fetched.mockClear();
  await keepVersion('2', SECOND, SCOPE);
  expect(asked()).toEqual(['assets/index-2.js', 'assets/panel-2.js', 'index.html']);
  const page = fetched.mock.calls.find(([address]) => address.href.endsWith('index.html'));
  expect(page?.[1]).toEqual({ cache: 'reload' });
});

test.each([
  [
    'is missing',
    () => Promise.resolve(new Response('', { status: 404 })),
    '404 /app/assets/panel-1.js',
  ],
  ['does not come', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
])(
  'a version of which a file %s is not kept as if it were whole; the next attempt goes on',
  async (_, fail, said) => {
    fetched.mockImplementation((address) =>
      address.href.includes('panel') ? fail() : Promise.resolve(new Response('')),
    );
    await expect(keepVersion('1', FIRST, SCOPE)).rejects.toThrow(said);
    fetched.mockReset().mockImplementation(() => Promise.resolve(new Response('')));
    await keepVersion('1', FIRST, SCOPE);
    expect(asked()).toContain('assets/panel-1.js');
    expect(caches.list(cacheName('1'))).toHaveLength(FIRST.length);
  },
);

test('a page that is open keeps the files of its version, also when there are two newer ones', async () => {
  await keepVersion('1', FIRST, SCOPE);
  await keepVersion('2', SECOND, SCOPE);
  await keepVersion('3', [...SECOND, { url: 'assets/new-3.js', revision: null }], SCOPE);
  await dropUnused('3', [`${SCOPE}assets/index-1.js`]);
  expect(await caches.keys()).toEqual([cacheName('1'), cacheName('3')]);
  expect(await keptAnywhere(`${SCOPE}assets/panel-1.js`)).toBeDefined();
});

test('versions that no page uses go, and what an earlier way of keeping left behind; caches of others stay', async () => {
  await keepVersion('1', FIRST, SCOPE);
  await keepVersion('2', SECOND, SCOPE);
  await caches.open('workbox-precache-v2-https://kaart.example/');
  await caches.open('of another app');
  await dropUnused('2', []);
  expect(await caches.keys()).toEqual([cacheName('2'), 'of another app']);
});
