import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { asking } from '#tests/services/fakeClock.ts';
import { serviceServer } from '#tests/services/server.ts';
import { fetchFeatures } from './fetchFeatures.ts';

const server = serviceServer();
const ADDRESS = 'https://api.pdok.nl/example/items';

const query = {
  service: 'nwb',
  url: new URL(`${ADDRESS}?limit=2`),
  feature: z.object({ id: z.string() }),
  keep: (features: readonly { id: string }[]) => features.map(({ id }) => id).join(),
} as const;

interface Page {
  readonly ids: readonly string[];
  readonly next?: string;
  readonly matched?: number;
  readonly returned?: number;
}

const page = ({ ids, next, matched, returned = ids.length }: Page) => ({
  type: 'FeatureCollection',
  timeStamp: '2026-10-20T06:00:00Z',
  features: ids.map((id) => ({ type: 'Feature', id, properties: {}, geometry: null })),
  numberReturned: returned,
  ...(matched === undefined ? {} : { numberMatched: matched }),
  links: [
    { rel: 'self', href: ADDRESS },
    ...(next === undefined ? [] : [{ rel: 'next', href: next }]),
  ],
});

/** The pages by their cursor; the first has none. */
function pages(byCursor: Readonly<Record<string, Page>>): void {
  server.use(
    http.get(ADDRESS, ({ request }) =>
      HttpResponse.json(page(byCursor[new URL(request.url).searchParams.get('cursor') ?? '']!)),
    ),
  );
}

const problemOf = async () => {
  const fetched = await fetchFeatures(query, asking());
  return fetched.ok ? null : fetched.problem;
};

test('pages are followed to the last, and counted', async () => {
  pages({
    '': { ids: ['a', 'b'], next: `${ADDRESS}?cursor=1` },
    // relative to the page itself
    1: { ids: ['c', 'd'], next: '?cursor=2' },
    2: { ids: ['e'] },
  });
  const counts: unknown[] = [];
  const fetched = await fetchFeatures(
    query,
    asking({ onCount: (count, of) => counts.push([count, of]) }),
  );
  expect(fetched).toEqual({
    ok: true,
    value: { pages: ['a,b', 'c,d', 'e'], count: 5, timeStamp: '2026-10-20T06:00:00Z' },
  });
  expect(counts).toEqual([
    [2, null],
    [4, null],
    [5, null],
  ]);
});

test('how many there are in all is told when the service says so', async () => {
  pages({
    '': { ids: ['a', 'b'], next: `${ADDRESS}?cursor=1`, matched: 3 },
    1: { ids: ['c'], matched: 3 },
  });
  const counts: unknown[] = [];
  await fetchFeatures(query, asking({ onCount: (count, of) => counts.push([count, of]) }));
  expect(counts).toEqual([
    [2, 3],
    [3, 3],
  ]);
});

test('nothing at all is an answer', async () => {
  pages({ '': { ids: [] } });
  expect(await fetchFeatures(query, asking())).toMatchObject({ ok: true, value: { count: 0 } });
});

test('an empty page may come before one that is not', async () => {
  pages({ '': { ids: [], next: `${ADDRESS}?cursor=1` }, 1: { ids: ['a'] } });
  expect(await fetchFeatures(query, asking())).toMatchObject({ ok: true, value: { count: 1 } });
});

describe('an answer that is not complete is refused', () => {
  test('a page with fewer than it says', async () => {
    pages({ '': { ids: ['a'], returned: 2 } });
    expect(await problemOf()).toEqual({
      code: 'service/fewer-than-said',
      service: 'nwb',
      got: 1,
      said: 2,
    });
  });
  test('fewer on all pages than there are', async () => {
    pages({
      '': { ids: ['a', 'b'], next: '?cursor=1', matched: 4 },
      1: { ids: ['c'], matched: 4 },
    });
    expect(await problemOf()).toMatchObject({ code: 'service/fewer-than-said', got: 3, said: 4 });
  });
  test('pages that lead back', async () => {
    pages({ '': { ids: ['a'], next: '?cursor=1' }, 1: { ids: ['b'], next: `${ADDRESS}?limit=2` } });
    expect(await problemOf()).toEqual({ code: 'service/endless', service: 'nwb' });
  });
  test('a page that fails after others came', async () => {
    pages({ '': { ids: ['a'], next: '?cursor=1' } });
    server.use(
      http.get(ADDRESS, ({ request }) =>
        request.url.includes('cursor') ? new HttpResponse(null, { status: 500 }) : undefined,
      ),
    );
    expect(await problemOf()).toMatchObject({ code: 'service/failing', status: 500 });
  });
});

describe('nobody else is asked than who was asked first', () => {
  test.each([
    ['another host', 'https://elsewhere.example/items?cursor=1', 'https://elsewhere.example/items'],
    ['another place on the same host', '/other/items?cursor=1', 'https://api.pdok.nl/other/items'],
    ['no address', 'https://', 'https://'],
  ])('%s', async (_, next, address) => {
    pages({ '': { ids: ['a'], next } });
    expect(await problemOf()).toEqual({
      code: 'service/other-address',
      service: 'nwb',
      address,
    });
  });
});

describe('an answer in another shape says where', () => {
  test.each([
    [{ type: 'FeatureCollection' }, '/features'],
    [{ type: 'FeatureCollection', features: [{ id: 'a' }, { id: 7 }] }, '/features/1/id'],
    [{ title: 'Bad Request', status: 400 }, '/type'],
    [null, '/'],
  ])('%j', async (answer, path) => {
    server.use(http.get(ADDRESS, () => HttpResponse.json(answer)));
    expect(await problemOf()).toEqual({ code: 'service/unexpected', service: 'nwb', path });
  });
});

test('more than any neighbourhood has is refused', async () => {
  const many = Array.from({ length: 60_000 }, () => ({ id: 'a' }));
  server.use(
    http.get(ADDRESS, ({ request }) =>
      HttpResponse.json({
        type: 'FeatureCollection',
        features: many,
        links: [{ rel: 'next', href: `${request.url}&again=1` }],
      }),
    ),
  );
  expect(await problemOf()).toEqual({ code: 'service/too-many', service: 'nwb', limit: 100_000 });
});
