import { expect, test } from 'vitest';
import { fail, succeed } from '#geo/result.ts';
import { keepTiles, type KeepingHost } from './keepTiles.ts';

const tiles = Array.from({ length: 10 }, (_, x) => ({ z: 15, x, y: 0 }));
const PICTURE = new ArrayBuffer(8);

/** A world where all goes well and nothing takes time, but for what the test says. */
function world(more: Partial<KeepingHost> = {}, here: readonly number[] = []) {
  const seen = { fetched: [] as number[], added: [] as number[], counts: [] as number[], most: 0 };
  let underWay = 0;
  const stop = new AbortController();
  const host: KeepingHost = {
    signal: stop.signal,
    claim: ({ x }) => Promise.resolve(succeed(here.includes(x))),
    fetch: async ({ x }) => {
      seen.fetched.push(x);
      seen.most = Math.max(seen.most, ++underWay);
      await Promise.resolve();
      underWay--;
      return succeed(PICTURE);
    },
    add: ({ x }) => {
      seen.added.push(x);
      return Promise.resolve(succeed(undefined));
    },
    rest: () => Promise.resolve(),
    onCount: (done) => seen.counts.push(done),
    ...more,
  };
  return { host, seen, stop };
}

test('every tile is fetched once, in order, never more than two at a time', async () => {
  const { host, seen } = world();
  expect(await keepTiles(tiles, host)).toEqual(succeed(undefined));
  expect(seen.fetched).toEqual(tiles.map(({ x }) => x));
  expect(seen.most).toBe(2);
  expect(seen.counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('what is here already is not fetched, and counts', async () => {
  const { host, seen } = world({}, [0, 1, 2, 5]);
  await keepTiles(tiles, host);
  expect(seen.fetched).toEqual([3, 4, 6, 7, 8, 9]);
  expect(seen.counts.at(-1)).toBe(10);
});

test('a tile of which the map has none is passed over', async () => {
  const { host, seen } = world({ fetch: () => Promise.resolve(succeed(null)) });
  expect(await keepTiles(tiles, host)).toEqual(succeed(undefined));
  expect(seen.added).toEqual([]);
  expect(seen.counts.at(-1)).toBe(10);
});

test('the first problem ends it: nothing more is asked', async () => {
  const problem = { code: 'service/busy', service: 'brt', waitSeconds: null } as const;
  const { host, seen } = world();
  const failing: KeepingHost = {
    ...host,
    fetch: (tile) => (tile.x === 4 ? Promise.resolve(fail(problem)) : host.fetch(tile)),
  };
  expect(await keepTiles(tiles, failing)).toEqual(fail(problem));
  expect(seen.fetched.every((x) => x <= 5)).toBe(true);
});

test('a full disk ends it too', async () => {
  const { host } = world({ add: () => Promise.resolve(fail({ code: 'storage/quota' })) });
  expect(await keepTiles(tiles, host)).toEqual(fail({ code: 'storage/quota' }));
});

test('stopped, it asks no more', async () => {
  const { host, seen, stop } = world();
  await keepTiles(tiles, { ...host, onCount: (done) => (done === 3 ? stop.abort() : undefined) });
  expect(seen.fetched.length).toBeLessThanOrEqual(5);
});
