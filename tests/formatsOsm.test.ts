import { describe, expect, test } from 'vitest';
import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import { osmJson, osmXml, type JsonElement } from '#geo/formats/osm/osmFixtures.ts';
import { readFile } from '#geo/formats/readFile.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import { hasSharedData, NO_SHARED_DATA, readShared } from './sharedData.ts';

interface Source {
  readonly id?: string;
  readonly properties: { readonly [key: string]: unknown };
  readonly geometry: { readonly coordinates: readonly (readonly [number, number])[] };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The ways as elements: nodes first, one for each place. */
function elementsOf(sources: readonly Source[]): JsonElement[] {
  const nodes = new Map<string, JsonElement>();
  const nodeAt = ([lon, lat]: readonly [number, number]) => {
    const key = `${lon} ${lat}`;
    const node = nodes.get(key) ?? { type: 'node', id: nodes.size + 1, lat, lon };
    nodes.set(key, node);
    return node.id;
  };
  const ways = sources.map(({ id, properties, geometry }) => ({
    type: 'way',
    id: Number(id!.replace('way/', '')),
    nodes: geometry.coordinates.map(nodeAt),
    tags: tagsOf(properties),
  }));
  return [...nodes.values(), ...ways];
}

const tagsOf = (properties: Source['properties']) =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([key, value]) => key !== 'osm_id' && value !== null)
      .map(([key, value]) => [key, String(value)]),
  );

describe.skipIf(!hasSharedData)(`the streets of a country (${NO_SHARED_DATA} if skipped)`, () => {
  test('are the same as GeoJSON, as OSM XML and as an answer of Overpass', async () => {
    const text = readShared('liechtenstein/ways.geojson');
    const expected = readGeoJson(utf8(text), 'kaart');
    if (!expected.ok || expected.value.kind !== 'streets') throw new Error('not streets');
    expect(expected.value.summary).toMatchObject({ found: 6_957, format: 'osm' });
    const elements = elementsOf((JSON.parse(text) as { features: Source[] }).features);
    for (const written of [osmXml(elements), osmJson(elements)]) {
      const read = await readFile(fileOfBytes('kaart', utf8(written)));
      if (!read.ok || read.value.kind !== 'data') throw new Error(JSON.stringify(read));
      const { summary } = read.value.data;
      expect(summary).toMatchObject({ found: 6_957, used: expected.value.summary.used });
      expect(byId(read.value.data) === byId(expected.value)).toBe(true);
    }
  }, 120_000);
});

/** All segments in one text, in the order of their ids: a comparison of trees takes half a minute. */
function byId(data: object): string {
  const segments = 'segments' in data ? (data.segments as { id: string }[]) : [];
  const sorted = segments.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify(sorted);
}
