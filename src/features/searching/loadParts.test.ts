import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { succeed } from '#geo/result.ts';
import { fetchCbsAreas } from '#src/services/pdok/cbsAreas.ts';
import { asking } from '#tests/services/fakeClock.ts';
import { documented, serviceServer } from '#tests/services/server.ts';
import { loadParts, type LoadedPart, type LoadingHost, type PartState } from './loadParts.ts';
import { pieceOf, type Piece } from './pieces.ts';
import type { Wanted } from './wanted.ts';

const server = serviceServer();

/** Reads like the worker does. */
const read: LoadingHost['read'] = async (pages) => {
  const bytes = new Uint8Array(await new Blob([...pages]).arrayBuffer());
  const imported = readGeoJson(bytes, 'download');
  if (!imported.ok) return imported;
  const { kind, summary, matching } = imported.value;
  return succeed({ kind, bytes: new Blob(), count: summary.used, summary, matching });
};

interface Heard {
  readonly host: LoadingHost;
  readonly states: [DataSetKind, PartState][];
}

function listening(done = new Map<DataSetKind, LoadedPart>()): Heard {
  const states: [DataSetKind, PartState][] = [];
  return {
    states,
    host: { ...asking(), done, read, onPart: (part, state) => states.push([part, state]) },
  };
}

async function linden(): Promise<readonly Piece[]> {
  const query = { level: 'wijken', municipality: 'GM9901', year: 2025 } as const;
  const areas = await fetchCbsAreas(query, asking());
  return areas.ok ? areas.value.filter(({ code }) => code === 'WK990101').map(pieceOf) : [];
}

const wanted = async (more: Partial<Wanted> = {}): Promise<Wanted> => ({
  name: 'Lindenkwartier',
  origin: { kind: 'cbs', level: 'wijken', year: 2025 },
  pieces: await linden(),
  border: true,
  streets: 'nwb',
  streetCount: null,
  addresses: 'homes',
  ...more,
});

describe('loading an area', () => {
  test('gives its border, its streets and its addresses, each with the day it describes', async () => {
    const loaded = await loadParts(await wanted(), listening().host);
    expect(
      loaded.ok &&
        loaded.value.map(({ read: { kind, count, summary }, day }) => [
          kind,
          count,
          summary.format,
          day,
        ]),
    ).toEqual([
      ['districts', 1, 'cbs', '2025-01-01'],
      ['streets', 5, 'nwb', '2026-10-20'],
      ['addresses', 3, 'bag', '2026-10-20'],
    ]);
  });

  test('tells of each part how far it is', async () => {
    server.use(...documented({ pageSize: 3 }));
    const { host, states } = listening();
    await loadParts(await wanted({ border: false, addresses: null }), host);
    expect(states).toEqual([
      ['streets', { kind: 'coming', count: 0, of: null }],
      ['streets', { kind: 'coming', count: 3, of: null }],
      ['streets', { kind: 'coming', count: 5, of: null }],
      ['streets', { kind: 'reading', count: 5 }],
      ['streets', { kind: 'done', count: 5 }],
    ]);
  });

  test('asks OpenStreetMap only when it is the source', async () => {
    const asked: string[] = [];
    server.use(
      http.all('*', ({ request }) => {
        asked.push(new URL(request.url).host);
        return undefined;
      }),
    );
    await loadParts(await wanted(), listening().host);
    expect(new Set(asked)).toEqual(new Set(['api.pdok.nl']));
    const loaded = await loadParts(
      await wanted({ streets: 'osm', addresses: null }),
      listening().host,
    );
    expect(loaded.ok && loaded.value[1]?.read.summary.format).toBe('osm');
    expect(asked).toContain('overpass-api.de');
  });

  test('that fails keeps what came before, and goes on from there', async () => {
    let isBroken = true;
    const asked: string[] = [];
    server.use(
      http.get('https://api.pdok.nl/kadaster/*', () =>
        isBroken ? new HttpResponse(null, { status: 404 }) : undefined,
      ),
      http.all('*', ({ request }) => {
        asked.push(new URL(request.url).pathname.split('/').at(-2)!);
        return undefined;
      }),
    );
    const { host } = listening();
    const all = await wanted();
    asked.length = 0;
    expect(await loadParts(all, host)).toEqual({
      ok: false,
      problem: { code: 'service/refused', service: 'bag', status: 404 },
    });
    isBroken = false;
    expect(await loadParts(all, host)).toMatchObject({ ok: true });
    expect(asked).toEqual(['wegvakken', 'verblijfsobject']);
  });

  test('that is stopped asks nothing more', async () => {
    const stop = new AbortController();
    const { host, states } = listening();
    const onPart: LoadingHost['onPart'] = (part, state) => {
      states.push([part, state]);
      stop.abort();
    };
    const all = await wanted({ border: false });
    expect(await loadParts(all, { ...host, signal: stop.signal, onPart })).toMatchObject({
      problem: { code: 'service/cancelled' },
    });
    expect(states).toHaveLength(1);
  });
});
