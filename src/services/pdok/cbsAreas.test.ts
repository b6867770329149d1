import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { asking } from '#tests/services/fakeClock.ts';
import { documented, serviceServer } from '#tests/services/server.ts';
import { buurten } from '#tests/services/town.ts';
import { fetchCbsAreas, type CbsArea, type CbsQuery } from './cbsAreas.ts';

const server = serviceServer();

const query: CbsQuery = { level: 'wijken', municipality: 'GM9901', year: 2025 };

async function areasOf(more: Partial<CbsQuery> = {}): Promise<readonly CbsArea[]> {
  const fetched = await fetchCbsAreas({ ...query, ...more }, asking());
  if (!fetched.ok) throw new Error(JSON.stringify(fetched.problem));
  return fetched.value;
}

describe('areas of the CBS', () => {
  test('are the wijken of a municipality, by name, without water', async () => {
    expect((await areasOf()).map(({ name }) => name)).toEqual(['Beukenkwartier', 'Lindenkwartier']);
  });

  test('are its buurten, each with the wijk that it belongs to; codes may hold letters', async () => {
    const [, , park] = await areasOf({ level: 'buurten' });
    expect(park).toEqual({
      code: 'BU9901AE02',
      name: 'Lindenpark',
      district: 'WK990101',
      area: buurten[1]!.geometry,
      households: 70,
    });
  });

  test('come from every page', async () => {
    server.use(...documented({ pageSize: 1 }));
    expect(await areasOf({ level: 'buurten' })).toHaveLength(3);
  });

  test('have an unknown number of households when the number is negative', async () => {
    const [beuken, linden] = await areasOf();
    expect([beuken?.households, linden?.households]).toEqual([null, 190]);
  });
});

describe('without areas', () => {
  test('the municipality is not found', async () => {
    expect(await fetchCbsAreas({ ...query, municipality: 'GM9999' }, asking())).toEqual({
      ok: false,
      problem: { code: 'service/nothing-found', service: 'cbs' },
    });
  });

  test('an edition that is not there is named', async () => {
    expect(await fetchCbsAreas({ ...query, year: 2031 }, asking())).toEqual({
      ok: false,
      problem: { code: 'service/no-such-year', service: 'cbs', year: 2031 },
    });
  });

  test('a border that is none is refused', async () => {
    const [first] = buurten;
    const broken = { ...first, geometry: { type: 'Polygon', coordinates: [[[5.7, 52]]] } };
    server.use(
      http.get('https://api.pdok.nl/*', () =>
        HttpResponse.json({ type: 'FeatureCollection', features: [broken] }),
      ),
    );
    expect(await fetchCbsAreas({ ...query, level: 'buurten' }, asking())).toMatchObject({
      problem: { code: 'service/unexpected', path: '/features/0/geometry/coordinates/0' },
    });
  });
});
