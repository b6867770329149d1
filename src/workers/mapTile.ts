import type { Coverage } from '#geo/engine/coverage.ts';
import type { Network } from '#geo/engine/network.ts';
import { coverageTile } from '#geo/engine/tiles/coverageTile.ts';
import { groupTile } from '#geo/engine/tiles/groupTile.ts';
import { stretchesTile, type ShownStretches } from '#geo/engine/tiles/stretchesTile.ts';
import { streetsTile } from '#geo/engine/tiles/streetsTile.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import type { EncodedTile, TileLayer } from './engineApi.ts';

/** What is shown that is no part of the coverage: links in the making, proposals. */
export interface Sketched {
  readonly network: Network;
  readonly shown: readonly ShownStretches[];
}

/** What is covered, and another coverage that it is held beside. */
interface Covered {
  readonly coverage: Coverage | null;
  readonly beside: Coverage | null;
}

/** Draws a tile of what is known now; empty where nothing is. */
export function mapTile(
  streets: StreetsData | null,
  { coverage, beside }: Covered,
  sketch: Sketched | null,
  layer: TileLayer,
  tile: TileId,
): EncodedTile {
  return encodedTile(drawn(streets, { coverage, beside }, sketch, layer, tile) ?? new Uint8Array());
}

/** A tile as it goes to the map. */
export const encodedTile = (bytes: Uint8Array<ArrayBuffer>): EncodedTile => ({
  data: bytes.buffer,
  etag: etagOf(bytes),
});

function drawn(
  streets: StreetsData | null,
  { coverage, beside }: Covered,
  sketch: Sketched | null,
  layer: TileLayer,
  tile: TileId,
): Uint8Array<ArrayBuffer> | null {
  switch (layer.kind) {
    case 'streets':
      return streets && streetsTile(streets, tile);
    case 'coverage':
      return coverage && coverageTile(coverage, tile, layer.forms);
    case 'beside':
      return beside && coverageTile(beside, tile, layer.forms);
    case 'group':
      return coverage && groupTile(coverage, tile, layer.group);
    case 'sketch':
      return sketch && stretchesTile(sketch.network, sketch.shown, tile);
  }
}

/** FNV-1a, and the length: equal for equal tiles, and for others hardly ever. */
function etagOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length}-${hash >>> 0}`;
}
