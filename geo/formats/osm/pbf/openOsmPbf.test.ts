import { describe, expect, test } from 'vitest';
import { readFile } from '../../readFile.ts';
import { fileOfBytes } from '../../sourceFile.ts';
import { osmXml, type JsonElement } from '../osmFixtures.ts';
import { osmPbf, USUAL } from './pbfFixtures.ts';

const node = (id: number, lon: number, lat: number, tags?: JsonElement['tags']): JsonElement =>
  tags ? { type: 'node', id, lon, lat, tags } : { type: 'node', id, lon, lat };

const STREETS: readonly JsonElement[] = [
  node(9_007_199_254, 5.1, 52.1),
  node(3, 5.1012345, 52.1, { highway: 'crossing' }),
  node(-7, 5.102, 52.1000001),
  node(8, -5.1, -0.5),
  {
    type: 'way',
    id: 12,
    nodes: [9_007_199_254, 3, -7],
    tags: { highway: 'residential', name: 'Éénlaan' },
  },
  { type: 'way', id: 11, nodes: [-7, 3, 99], tags: { highway: 'residential', name: 'Zijpad' } },
];
const DISTRICT: readonly JsonElement[] = [
  node(1, 5, 52),
  node(2, 5.1, 52),
  node(3, 5.1, 52.1),
  node(4, 5, 52.1),
  { type: 'way', id: 1, nodes: [1, 2, 3] },
  { type: 'way', id: 2, nodes: [3, 4, 1] },
  {
    type: 'relation',
    id: 5,
    members: [
      { type: 'way', ref: 2, role: 'outer' },
      { type: 'way', ref: 1, role: 'outer' },
      { type: 'node', ref: 1, role: 'label' },
    ],
    tags: { type: 'boundary', boundary: 'administrative', name: 'Wijk Noord' },
  },
];
const ADDRESSES: readonly JsonElement[] = [
  node(1, 5.1, 52.1, { 'addr:street': 'Dorpsstraat', 'addr:housenumber': '4' }),
  node(2, 5.2, 52.2),
  node(3, 5.1, 52.1001, { 'addr:street': 'Dorpsstraat', 'addr:housenumber': '6' }),
];

const read = (bytes: Uint8Array) => readFile(fileOfBytes('kaart.osm.pbf', bytes));
const styles = [USUAL, { isDense: true, isPacked: false }, { isDense: false, isPacked: true }];

describe.each([
  ['streets', STREETS],
  ['a district of ways', DISTRICT],
  ['addresses', ADDRESSES],
])('%s in OSM PBF are what they are in OSM XML', (_, elements) => {
  test.each(styles)('%o', async (style) => {
    const expected = await read(new TextEncoder().encode(osmXml(elements)));
    expect(expected.ok).toBe(true);
    expect(await read(osmPbf(elements, style))).toEqual(expected);
  });
});

test('a file with the history of the map is refused', async () => {
  const features = ['OsmSchema-V0.6', 'HistoricalInformation'];
  expect(await read(osmPbf(STREETS, { ...USUAL, features }))).toMatchObject({
    problem: { code: 'import/unknown-format', found: 'osm-pbf' },
  });
});

test('a file with bytes changed at random gives a result, never an exception', async () => {
  const sound = osmPbf(STREETS, { isDense: true, isPacked: false });
  let seed = 20_261_127;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const codes = new Set<string>();
  for (let run = 0; run < 1_000; run++) {
    const damaged = sound.slice(0, random(4) === 0 ? random(sound.length) : sound.length);
    for (let change = random(3); change >= 0; change--) damaged[random(sound.length)] = random(256);
    const result = await read(damaged);
    codes.add(result.ok ? 'ok' : result.problem.code);
  }
  expect([...codes]).toEqual(expect.arrayContaining(['ok', 'import/damaged', 'import/broken-off']));
});
