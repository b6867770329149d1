import type { FeatureCollection, LineString } from 'geojson';
import { tileFrame } from '#geo/engine/tiles/tileFrame.ts';
import { tileLayer, type Properties } from '#geo/engine/tiles/tileLayer.ts';
import type { ReadTile } from '#src/map/tiles/ReadTile.ts';

let versions = 0;

/** Lines as tiles with one layer, made when the map asks for them. */
export function tilesOf(
  name: string,
  { features }: FeatureCollection<LineString, Properties>,
): ReadTile {
  const version = ++versions;
  return async (tile) => {
    const layer = tileLayer(name, tileFrame(tile), { isJoining: false });
    for (const { geometry, properties } of features) {
      layer.add(geometry.coordinates.flat(), properties);
    }
    return { data: layer.encode().buffer, etag: `${version}` };
  };
}
