import type { CoverageForms } from '#geo/engine/tiles/coverageTile.ts';
import type { TileId } from '#geo/geometry/tileId.ts';

/** A Mapbox Vector Tile; two of one place with the same etag are the same. */
export interface MapTile {
  readonly data: ArrayBuffer;
  readonly etag: string;
}

/** Gives a tile when the map needs it. With `signal` the map says that it needs it no more. */
export type ReadTile = (tile: TileId, signal: AbortSignal) => Promise<MapTile>;

/** The same for coverage, in the forms that the map draws. */
export type ReadCoverageTile = (
  tile: TileId,
  signal: AbortSignal,
  forms: CoverageForms,
) => Promise<MapTile>;

/** Gives a picture of the base map (PNG or JPEG), or null when there is none to be had now. */
export type ReadPicture = (tile: TileId, signal: AbortSignal) => Promise<ArrayBuffer | null>;
