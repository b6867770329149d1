import { latAt, lngAt } from './mercator.ts';
import { OUTSIDE, placeInPolygon } from './placeInPolygon.ts';
import { preparePolygon, type PreparedPolygon } from './preparedPolygon.ts';
import type { TileId } from './tileId.ts';
import { turn } from './turn.ts';
import type { BBox, MultiPolygon } from './types.ts';

/** A tile that has something of a polygon. */
interface Piece {
  readonly tile: TileId;
  readonly polygon: PreparedPolygon;
  /** the polygon's edges that meet the tile; none: the tile lies inside */
  readonly edges: readonly number[];
}

/**
 * The tiles that have something of an area, its border included, at every zoom from `min` to `max`,
 * an overview before its details; null when there are more than `limit`.
 *
 * Each zoom is found in the tiles of the one before, and a tile looks only at the edges that met
 * its parent: the work grows with the tiles and with the border, not with their product.
 */
export function tilesOfArea(
  area: MultiPolygon,
  { min, max }: { readonly min: number; readonly max: number },
  limit: number,
): readonly TileId[] | null {
  const tiles: TileId[] = [];
  let pieces = area.flatMap((polygon) => worldOf(preparePolygon(polygon)));
  for (let zoom = 0; zoom <= max; zoom++) {
    if (zoom > 0) pieces = pieces.flatMap(quartersOf);
    if (zoom < min) continue;
    tiles.push(...distinctTiles(pieces));
    if (tiles.length > limit) return null;
  }
  return tiles;
}

/** The tile of the whole world, as the first piece of a polygon; none of one without edges. */
function worldOf(polygon: PreparedPolygon): Piece[] {
  const edges = Array.from({ length: polygon.edgeCount }, (_, edge) => edge);
  return edges.length > 0 ? [{ tile: { z: 0, x: 0, y: 0 }, polygon, edges }] : [];
}

/** The quarters of a tile that have something of the polygon. */
function quartersOf({ tile, polygon, edges }: Piece): Piece[] {
  const [z, x, y] = [tile.z + 1, 2 * tile.x, 2 * tile.y];
  const quarters = [
    { z, x, y },
    { z, x: x + 1, y },
    { z, x, y: y + 1 },
    { z, x: x + 1, y: y + 1 },
  ];
  if (edges.length === 0) return quarters.map((quarter) => ({ tile: quarter, polygon, edges }));
  return quarters.flatMap((quarter) => {
    const box = tileBox(quarter);
    const near = edges.filter((edge) => meetsBox(polygon, edge, box));
    // no border: all of it is inside, or nothing
    const [west, south] = box;
    if (near.length === 0 && placeInPolygon(polygon, west, south) === OUTSIDE) return [];
    return [{ tile: quarter, polygon, edges: near }];
  });
}

/** What a tile shows, in degrees. */
export function tileBox({ z, x, y }: TileId): BBox {
  const tiles = 2 ** z;
  return [lngAt(x / tiles), latAt((y + 1) / tiles), lngAt((x + 1) / tiles), latAt(y / tiles)];
}

/** Whether an edge has a place in a box: unless a line parts them, along an axis or the edge. */
function meetsBox(
  { edges }: PreparedPolygon,
  edge: number,
  [west, south, east, north]: BBox,
): boolean {
  const [ax, ay, bx, by] = edges.subarray(4 * edge, 4 * edge + 4) as unknown as number[];
  if (ax! > east || bx! < west) return false;
  if (Math.min(ay!, by!) > north || Math.max(ay!, by!) < south) return false;
  const sides = [
    turn(ax!, ay!, bx!, by!, west, south),
    turn(ax!, ay!, bx!, by!, east, south),
    turn(ax!, ay!, bx!, by!, east, north),
    turn(ax!, ay!, bx!, by!, west, north),
  ];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}

function distinctTiles(pieces: readonly Piece[]): readonly TileId[] {
  return [...new Map(pieces.map(({ tile }) => [`${tile.x}/${tile.y}`, tile])).values()];
}
