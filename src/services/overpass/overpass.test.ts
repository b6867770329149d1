import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import type { BBox } from '#geo/geometry/types.ts';
import { asking, fakeClock } from '#tests/services/fakeClock.ts';
import { serviceServer } from '#tests/services/server.ts';
import { relation, ways } from '#tests/services/town.ts';
import { fetchOsmArea, findOsmPlaces, type OsmPlace } from './osmPlaces.ts';
import { countOsmStreets, fetchOsmStreets } from './osmStreets.ts';

const server = serviceServer();
const ADDRESS = 'https://overpass-api.de/api/interpreter';
const BOX: BBox = [5.69, 49.99, 5.72, 50.01];

const place: OsmPlace = { id: 301, name: 'Exempleville', level: 9, box: [5.7, 50, 5.71, 50.006] };

/** Answers this to everything; gives the questions that came. */
function replyWith(answer: object): string[] {
  const questions: string[] = [];
  server.use(
    http.post(ADDRESS, async ({ request }) => {
      questions.push(new URLSearchParams(await request.text()).get('data')!);
      return HttpResponse.json(answer);
    }),
  );
  return questions;
}

describe('streets of OpenStreetMap', () => {
  test('are counted beforehand', async () => {
    expect(await countOsmStreets(BOX, asking())).toEqual({ ok: true, value: 2 });
  });

  test('are read as those of a file, and cut where they cross', async () => {
    const downloaded = await fetchOsmStreets(BOX, 2, asking());
    if (!downloaded.ok) throw new Error(downloaded.problem.code);
    expect(downloaded.value).toMatchObject({ count: 2, day: '2026-10-19' });
    const bytes = new Uint8Array(await downloaded.value.pages[0]!.arrayBuffer());
    const read = readGeoJson(bytes, 'download');
    expect(read).toMatchObject({ value: { kind: 'streets', summary: { format: 'osm' } } });
    expect(
      read.ok && read.value.kind === 'streets' && read.value.segments.map(({ id }) => id),
    ).toEqual(['201/1', '201/2', '202']);
  });

  test('ask for a box and nothing else', async () => {
    const questions = replyWith({ elements: ways });
    await fetchOsmStreets(BOX, 2, asking());
    expect(questions).toEqual([
      '[out:json][timeout:60];way["highway"]["name"](49.99000,5.69000,50.01000,5.72000);out geom;',
    ]);
  });

  test('of a large area come in parts; one that lies in two comes once', async () => {
    const questions = replyWith({ elements: ways });
    const counts: unknown[] = [];
    const onCount = (count: number, of: number | null) => counts.push([count, of]);
    // far more than there are, so that it is cut into four
    const downloaded = await fetchOsmStreets(BOX, 2_000, asking({ onCount }));
    expect(questions).toHaveLength(4);
    expect(counts).toEqual(Array.from({ length: 4 }, () => [2, 2_000]));
    expect(downloaded).toEqual({
      ok: false,
      problem: { code: 'service/fewer-than-said', service: 'overpass', got: 2, said: 2_000 },
    });
  });

  test('that are not there are a problem', async () => {
    expect(await fetchOsmStreets(BOX, 0, asking())).toMatchObject({
      problem: { code: 'service/nothing-found' },
    });
  });

  test('more than any neighbourhood has are not asked for', async () => {
    expect(await fetchOsmStreets(BOX, 1e6, asking())).toMatchObject({
      problem: { code: 'service/too-many' },
    });
  });
});

describe('an answer with status 200 is refused', () => {
  test('when it says that it failed, with what it says', async () => {
    const remark = 'runtime error: Query timed out in "query" at line 1 after 61 seconds.';
    replyWith({ elements: ways.slice(0, 1), remark });
    expect(await fetchOsmStreets(BOX, 2, asking())).toEqual({
      ok: false,
      problem: { code: 'service/remark', service: 'overpass', remark },
    });
  });

  test('when a way has no line', async () => {
    replyWith({ elements: [{ type: 'way', id: 201, tags: { name: 'Rue du Parc' } }] });
    expect(await fetchOsmStreets(BOX, 1, asking())).toMatchObject({
      problem: { code: 'service/unexpected', path: '/elements/0/geometry' },
    });
  });
});

test('when there is no place free the pause is longer', async () => {
  let asked = 0;
  server.use(
    http.post(ADDRESS, () => (++asked === 1 ? new HttpResponse(null, { status: 429 }) : undefined)),
  );
  const clock = fakeClock();
  expect(await countOsmStreets(BOX, asking({ clock }))).toMatchObject({ ok: true });
  expect(clock.pauses).toEqual([6000]);
});

describe('places of OpenStreetMap', () => {
  test('are found by their name, with their box', async () => {
    expect(await findOsmPlaces('Exempleville', asking())).toEqual({ ok: true, value: [place] });
    expect(await findOsmPlaces('Nergens', asking())).toEqual({ ok: true, value: [] });
  });

  test('come with the smallest first', async () => {
    const at = (id: number, admin_level?: string) => ({
      ...relation,
      id,
      tags: { name: 'Exempleville', ...(admin_level && { admin_level }) },
    });
    replyWith({ elements: [at(1), at(2, '4'), at(3, '9')] });
    const found = await findOsmPlaces('Exempleville', asking());
    expect(found.ok && found.value.map(({ id }) => id)).toEqual([3, 2, 1]);
  });

  test('are asked for by a name that stays a name', async () => {
    const questions = replyWith({ elements: [] });
    await findOsmPlaces('X"];way["name"](50,5,51,6);out geom;\\', asking());
    expect(questions[0]).toContain(
      String.raw`["name"="X\"];way[\"name\"](50,5,51,6);out geom;\\"]`,
    );
  });

  test('have an area within their border, with its hole', async () => {
    const area = await fetchOsmArea(place, asking());
    expect(area).toMatchObject({
      ok: true,
      value: { day: '2026-10-19', area: { type: 'MultiPolygon' } },
    });
    const rings = area.ok ? area.value.area.coordinates[0]! : [];
    expect(rings.map((ring) => ring.length)).toEqual([5, 4]);
  });

  test('of which a piece of the border is missing are refused', async () => {
    const [centre, first] = relation.members;
    replyWith({ elements: [{ ...relation, members: [centre, first] }] });
    expect(await fetchOsmArea(place, asking())).toEqual({
      ok: false,
      problem: { code: 'service/open-border', service: 'overpass' },
    });
  });

  test('that are gone are not found', async () => {
    replyWith({ elements: [] });
    expect(await fetchOsmArea(place, asking())).toMatchObject({
      problem: { code: 'service/nothing-found' },
    });
  });
});
