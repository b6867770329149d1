import { describe, expect, test } from 'vitest';
import { readFile } from '../readFile.ts';
import type { ReadingOptions } from '../readings/readFeatures.ts';
import { fileOfBytes } from '../sourceFile.ts';
import { osmJson, osmXml, type JsonElement } from './osmFixtures.ts';

const read = async (text: string, options: ReadingOptions = {}) => {
  const read = await readFile(fileOfBytes('kaart.osm', new TextEncoder().encode(text)), options);
  return read.ok && read.value.kind === 'data' ? read.value.data : read;
};

const node = (id: number, lon: number, lat: number, tags?: JsonElement['tags']): JsonElement => ({
  type: 'node',
  id,
  lat,
  lon,
  ...(tags ? { tags } : {}),
});
const way = (
  id: number,
  nodes: readonly number[],
  tags: JsonElement['tags'] = {},
): JsonElement => ({
  type: 'way',
  id,
  nodes,
  tags,
});

const CORNERS = [node(1, 5, 52), node(2, 5.001, 52), node(3, 5.001, 52.001), node(4, 5, 52.001)];
const FORMS: [string, (elements: readonly JsonElement[]) => string][] = [
  ['JSON', osmJson],
  ['JSON with the nodes last', (elements) => osmJson(elements.toReversed())],
  ['XML', osmXml],
];

describe.each(FORMS)('OpenStreetMap as %s', (_, written) => {
  test('has streets, split where they share a node', async () => {
    const elements = [
      ...CORNERS,
      way(10, [1, 2, 3], { highway: 'residential', name: 'Dorpsstraat & "Hof"' }),
      way(11, [2, 4], { highway: 'footway' }),
      way(12, [1, 3], { waterway: 'canal', name: 'Vaart' }),
    ];
    const data = await read(written(elements));
    expect(data).toMatchObject({
      kind: 'streets',
      summary: {
        format: 'osm',
        found: 2,
        used: 2,
        repairs: [{ code: 'split-at-junctions', count: 1 }],
      },
    });
    const segments = 'segments' in data ? data.segments : [];
    expect(new Set(segments.map(({ id, name }) => `${id} ${name}`))).toEqual(
      new Set(['10/1 Dorpsstraat & "Hof"', '10/2 Dorpsstraat & "Hof"', '11 null']),
    );
  });

  test('has addresses: nodes, and buildings at their middle', async () => {
    const address = { 'addr:street': 'Dorpsstraat', 'addr:housenumber': '12a' };
    const elements = [
      ...CORNERS,
      node(5, 5.002, 52, { ...address, 'addr:city': 'Bussum', 'addr:postcode': '1234 AB' }),
      way(10, [1, 2, 3, 4, 1], { ...address, building: 'house' }),
      way(11, [1, 2, 3, 1], { building: 'shed' }),
    ];
    const data = await read(written(elements));
    expect(data).toMatchObject({
      kind: 'addresses',
      summary: { found: 2, format: 'osm' },
      addresses: [
        {
          id: 'node/5',
          number: 12,
          suffix: 'a',
          place: 'Bussum',
          postcode: '1234AB',
          at: [5.002, 52],
        },
        { id: 'way/10', street: 'Dorpsstraat' },
      ],
    });
    const middle = 'addresses' in data ? data.addresses[1]!.at : [];
    expect(middle[0]).toBeCloseTo(5.0005, 9);
    expect(middle[1]).toBeCloseTo(52.0005, 9);
  });

  test('has areas, whose border is put together', async () => {
    const member = (ref: number) => ({ type: 'way', ref, role: 'outer' });
    const tags = { boundary: 'administrative', name: 'Noord', admin_level: '10' };
    const elements = [
      ...CORNERS,
      way(10, [1, 2, 3]),
      way(11, [1, 4, 3]),
      way(12, [1, 2]),
      { type: 'relation', id: 20, tags, members: [member(10), member(11)] },
      { type: 'relation', id: 21, tags, members: [member(12), member(99)] },
    ];
    const data = await read(written(elements));
    expect(data).toMatchObject({
      kind: 'districts',
      districts: [{ name: 'Noord' }],
      summary: {
        format: 'osm',
        found: 2,
        used: 1,
        skipped: [{ code: 'incomplete', count: 1, example: 'relation/21' }],
      },
    });
    const area = 'districts' in data ? data.districts[0]!.area : null;
    expect(area?.type).toBe('Polygon');
    expect(area?.coordinates[0]).toHaveLength(5);
  });

  test('has ways of which some nodes are elsewhere, as far as they are here', async () => {
    const street = { highway: 'residential', name: 'Dorpsstraat' };
    const elements = [...CORNERS, way(10, [9, 1, 2], street), way(11, [9, 1], street)];
    expect(await read(written(elements))).toMatchObject({
      segments: [
        {
          id: '10',
          line: [
            [5, 52],
            [5.001, 52],
          ],
        },
      ],
      summary: { skipped: [{ code: 'incomplete', count: 1, example: 'way/11' }] },
    });
  });
});

test('places that come along with a way are used', async () => {
  const geometry = [
    { lat: 52, lon: 5 },
    { lat: 52, lon: 5.001 },
  ];
  const element = {
    type: 'way',
    id: 10,
    nodes: [1, 2],
    geometry,
    tags: { highway: 'path', name: 'Pad' },
  };
  const line = [
    [5, 52],
    [5.001, 52],
  ];
  expect(await read(osmJson([element]))).toMatchObject({ segments: [{ line }] });
  const xml = `<osm><way id="10"><nd ref="1" lat="52" lon="5"/><nd ref="2" lat="52" lon="5.001"/>
    <tag k="highway" v="path"/><tag k="name" v="Pad"/></way></osm>`;
  expect(await read(xml)).toMatchObject({ segments: [{ line }] });
});

test('what JOSM is about to delete is not there', async () => {
  const xml = osmXml([...CORNERS, way(10, [1, 2], { highway: 'path', name: 'Pad' })]);
  expect(await read(xml.replace('<way id="10"', '<way action="delete" id="10"'))).toMatchObject({
    problem: { code: 'import/no-features' },
  });
});

test.each([
  [
    'half an answer',
    osmJson([], { remark: 'runtime error: Query timed out' }),
    'import/partial-answer',
  ],
  ['nothing of use', osmJson(CORNERS), 'import/no-features'],
  ['XML that breaks off', osmXml(CORNERS).slice(0, -8), 'import/truncated'],
  ['XML that is none', '<osm><way id="1"></node></osm>', 'import/bad-xml'],
  ['a bomb', '<!DOCTYPE osm [<!ENTITY a "aaaa">]><osm>&a;</osm>', 'import/xml-entities'],
])('%s is refused', async (_, text, code) => {
  expect(await read(text)).toMatchObject({ problem: { code } });
});
