import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { TileId } from '#geo/geometry/tileId.ts';
import type { LngLat } from '#geo/geometry/types.ts';

/** A line of a tile as a reader of vector tiles sees it, back in degrees. */
export interface DecodedLine {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly line: readonly LngLat[];
}

export function decodedLayer(bytes: Uint8Array, name: string) {
  return new VectorTile(new PbfReader(bytes)).layers[name];
}

/** All lines of a layer, one by one, those of one feature too. */
export function decodedLines(bytes: Uint8Array, name: string, { z, x, y }: TileId): DecodedLine[] {
  const layer = decodedLayer(bytes, name);
  return Array.from({ length: layer?.length ?? 0 }, (_, i): DecodedLine[] => {
    const { geometry, properties: said } = layer!.feature(i).toGeoJSON(x, y, z);
    const properties = said ?? {};
    if (geometry.type === 'LineString')
      return [{ properties, line: placesOf(geometry.coordinates) }];
    if (geometry.type !== 'MultiLineString') throw new Error(`a ${geometry.type} in a tile`);
    return geometry.coordinates.map((line) => ({ properties, line: placesOf(line) }));
  }).flat();
}

const placesOf = (line: readonly (readonly number[])[]): LngLat[] =>
  line.map(([lng, lat]) => [lng!, lat!]);
