import type { TileId } from '#geo/geometry/tileId.ts';

/** The address under which MapLibre asks for the tiles of a source, with its own words in braces. */
export const tileAddress = (scheme: string, source: string): string =>
  `${scheme}://${source}/{z}/{x}/{y}`;

/** Which tile of which source is asked for. */
export function readTileAddress(address: string): {
  readonly source: string;
  readonly tile: TileId;
} {
  const [source, z, x, y] = address.slice(address.indexOf('://') + 3).split('/');
  return { source: source!, tile: { z: Number(z), x: Number(x), y: Number(y) } };
}
