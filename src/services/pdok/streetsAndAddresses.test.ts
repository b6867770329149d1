import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import type { DataKind } from '#geo/formats/importProblem.ts';
import type { BBox } from '#geo/geometry/types.ts';
import type { Result } from '#geo/result.ts';
import { asking } from '#tests/services/fakeClock.ts';
import { documented, serviceServer } from '#tests/services/server.ts';
import type { Download } from '../download.ts';
import type { ServiceProblem } from '../problem.ts';
import { fetchBagAddresses } from './bagAddresses.ts';
import { fetchNwbStreets } from './nwbStreets.ts';

const server = serviceServer();

const BOX: BBox = [5.69, 51.99, 5.72, 52.01];
const ELSEWHERE: BBox = [6, 53, 6.1, 53.1];

/** What the reading of files makes of a download. */
async function read(downloaded: Result<Download, ServiceProblem>, kind: DataKind) {
  if (!downloaded.ok) throw new Error(JSON.stringify(downloaded.problem));
  const bytes = new Uint8Array(await new Blob([...downloaded.value.pages]).arrayBuffer());
  const result = readGeoJson(bytes, 'download', { kind });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function segmentsOf(downloaded: Result<Download, ServiceProblem>) {
  const result = await read(downloaded, 'streets');
  return result.kind === 'streets' ? result.segments : [];
}

async function addressesOf(downloaded: Result<Download, ServiceProblem>) {
  const result = await read(downloaded, 'addresses');
  return result.kind === 'addresses' ? result.addresses : [];
}

describe('streets of the NWB', () => {
  test('are read as those of a file: descending ranges, "#", footpaths with numbers', async () => {
    const segments = await segmentsOf(await fetchNwbStreets(BOX, asking()));
    expect(segments.map(({ id, name, left, right }) => [id, name, left, right])).toEqual([
      ['101', 'Lindelaan', { parity: 'odd', from: 9, to: 1 }, { parity: 'even', from: 10, to: 2 }],
      ['102', 'Lindelaan', { parity: 'odd', from: 11, to: 19 }, null],
      ['103', 'Lindepad', { parity: 'both', from: 1, to: 6 }, { parity: 'none', from: 0, to: 0 }],
      ['104', 'Grensweg', { parity: 'none', from: 0, to: 0 }, { parity: 'even', from: 2, to: 40 }],
      ['105', null, null, null],
    ]);
  });

  test('that lie in the box for a part come whole', async () => {
    const segments = await segmentsOf(await fetchNwbStreets([5.7099, 52, 5.711, 52.01], asking()));
    const border = segments.find(({ name }) => name === 'Grensweg');
    expect(border?.line).toEqual([
      [5.71, 51.999],
      [5.71, 52.003],
    ]);
  });

  test('are counted page by page', async () => {
    server.use(...documented({ pageSize: 2 }));
    const counts: number[] = [];
    const onCount = (count: number) => counts.push(count);
    const downloaded = await fetchNwbStreets(BOX, asking({ onCount }));
    expect(counts).toEqual([2, 4, 5]);
    expect(await segmentsOf(downloaded)).toHaveLength(5);
  });

  test('carry the day on which the service answered', async () => {
    const downloaded = await fetchNwbStreets(BOX, asking());
    expect(downloaded).toMatchObject({ value: { count: 5, day: '2026-10-20' } });
  });

  test('that are not there are a problem', async () => {
    expect(await fetchNwbStreets(ELSEWHERE, asking())).toEqual({
      ok: false,
      problem: { code: 'service/nothing-found', service: 'nwb' },
    });
  });

  test('ask for a box and nothing else', async () => {
    let asked: URL | null = null;
    server.use(
      http.get('https://api.pdok.nl/*', ({ request }) => {
        asked = new URL(request.url);
        return undefined;
      }),
    );
    await fetchNwbStreets(BOX, asking());
    expect(Object.fromEntries(asked!.searchParams)).toEqual({
      f: 'json',
      bbox: '5.69000,51.99000,5.72000,52.01000',
      limit: '500',
    });
  });

  test('without an id are something else, and refused', async () => {
    server.use(
      http.get('https://api.pdok.nl/*', () =>
        HttpResponse.json({
          type: 'FeatureCollection',
          features: [{ type: 'Feature', properties: { straat: 'Lindelaan' }, geometry: null }],
        }),
      ),
    );
    expect(await fetchNwbStreets(BOX, asking())).toMatchObject({
      problem: { code: 'service/unexpected', path: '/features/0/properties/wvk_id' },
    });
  });
});

describe('addresses of the BAG', () => {
  test('are the homes that exist; numbers may be texts', async () => {
    const addresses = await addressesOf(await fetchBagAddresses(BOX, 'homes', asking()));
    expect(addresses.map(({ street, number, suffix }) => [street, number, suffix])).toEqual([
      ['Lindelaan', 1, ''],
      ['Lindelaan', 3, 'A'],
      ['Lindelaan', 2, ''],
    ]);
    expect(addresses[0]).toMatchObject({ place: 'Voorbeeldstad', postcode: '9901AB' });
  });

  test('keep the zeros of their ids', async () => {
    const [first] = await addressesOf(await fetchBagAddresses(BOX, 'homes', asking()));
    expect(first?.id).toBe('9901010000009001');
  });

  test('are those of offices as well, when asked for', async () => {
    const downloaded = await fetchBagAddresses(BOX, 'all', asking());
    expect(await addressesOf(downloaded)).toHaveLength(4);
    expect(downloaded).toMatchObject({ value: { count: 4 } });
  });

  test('come from every page', async () => {
    server.use(...documented({ pageSize: 1 }));
    expect(await addressesOf(await fetchBagAddresses(BOX, 'homes', asking()))).toHaveLength(3);
  });

  test('that are not there are a problem', async () => {
    expect(await fetchBagAddresses(ELSEWHERE, 'all', asking())).toMatchObject({
      problem: { code: 'service/nothing-found', service: 'bag' },
    });
  });
});
