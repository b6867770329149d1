import { latAt, lngAt, mercatorX, mercatorY } from '#geo/geometry/mercator.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import type { BBox } from '#geo/geometry/types.ts';

/**
 * The grid of a tile: whole units from its north-west corner, x running east and y south. What is
 * drawn in it runs on for `buffer` units beyond every edge, so that a line beside a street that
 * lies just outside the tile is drawn in it as well.
 */
export interface TileFrame {
  readonly tile: TileId;
  /** units along an edge */
  readonly extent: number;
  readonly buffer: number;
  /** units around the world */
  readonly world: number;
  /** how much of a bend is not seen, in units: 0 where every place counts */
  readonly tolerance: number;
}

// of the 512 px of a tile; the widest that is drawn beside a street is a halo of 18 px (zoom 18.99)
const BUFFER_PIXELS = 32;
const TILE_PIXELS = 512;
// from here on a tile has a part of a town only
const NEAR_ZOOM = 13;
// with what the grid takes no more than half a pixel
const FAR_TOLERANCE = 0.75;

/**
 * The frame in which a tile is drawn. Its grid is as fine as what the zoom can show: lines lose no
 * more than half a unit, what is smaller than that becomes one place, and junctions stay joined.
 */
export function tileFrame(tile: TileId): TileFrame {
  const units = unitsPerPixel(tile.z);
  const extent = TILE_PIXELS * units;
  return {
    tile,
    extent,
    buffer: BUFFER_PIXELS * units,
    world: extent * 2 ** tile.z,
    tolerance: tile.z < NEAR_ZOOM ? FAR_TOLERANCE : 0,
  };
}

/** A tile is shown at up to twice its size before the next zoom takes over, the last one at more. */
function unitsPerPixel(zoom: number): number {
  if (zoom <= 8) return 1;
  if (zoom <= 10) return 2;
  return zoom <= 12 ? 4 : 8;
}

/** Column of the grid, with a fraction, of a longitude in degrees. */
export const unitX = ({ tile, extent, world }: TileFrame, lng: number): number =>
  mercatorX(lng) * world - tile.x * extent;

/** Row of the grid, with a fraction, of a latitude in degrees: spherical web mercator (EPSG:3857). */
export const unitY = ({ tile, extent, world }: TileFrame, lat: number): number =>
  mercatorY(lat) * world - tile.y * extent;

/** What a tile and its buffer show, in degrees. */
export function frameBox({ tile, extent, buffer, world }: TileFrame): BBox {
  const west = (tile.x * extent - buffer) / world;
  const north = (tile.y * extent - buffer) / world;
  const side = (extent + 2 * buffer) / world;
  return [lngAt(west), latAt(north + side), lngAt(west + side), latAt(north)];
}
