import { frameBox, tileFrame } from '#geo/engine/tiles/tileFrame.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { DecodedLine } from './decodedTile.ts';

/** Lines that say the same look alike. */
const lookOf = ({ properties }: DecodedLine) => JSON.stringify(Object.values(properties));

/** Units of a tile's grid east and north of a place; the grid is square. */
function unitsFrom({ z, ...tile }: TileId, origin: LngLat, place: LngLat): [number, number] {
  const degrees = 360 / (tileFrame({ z, ...tile }).extent * 2 ** z);
  const cosine = Math.cos((origin[1] * Math.PI) / 180);
  return [(place[0] - origin[0]) / degrees, (place[1] - origin[1]) / degrees / cosine];
}

/** In units of a tile's grid, the distance from a place to the nearest line. */
function unitsTo(tile: TileId, lines: readonly DecodedLine[], place: LngLat): number {
  const distances = lines.flatMap(({ line }) =>
    line.slice(1).map((to, i) => {
      const [[ax, ay], [bx, by]] = [unitsFrom(tile, place, line[i]!), unitsFrom(tile, place, to)];
      const [dx, dy] = [bx - ax, by - ay];
      const squared = dx * dx + dy * dy;
      const share = squared > 0 ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared)) : 0;
      return Math.hypot(ax + share * dx, ay + share * dy);
    }),
  );
  return Math.min(Infinity, ...distances);
}

/** A place on a line of some look. */
export interface Placed {
  readonly look: string;
  readonly place: LngLat;
}

/** The farthest that any of the places is from the lines that look the same. */
export function farthest(
  tile: TileId,
  placed: readonly Placed[],
  lines: readonly DecodedLine[],
): number {
  const byLook = new Map<string, DecodedLine[]>();
  for (const line of lines) {
    const alike = byLook.get(lookOf(line));
    if (alike) alike.push(line);
    else byLook.set(lookOf(line), [line]);
  }
  return Math.max(
    0,
    ...placed.map(({ look, place }) => unitsTo(tile, byLook.get(look) ?? [], place)),
  );
}

/** Every place of every line. */
export const corners = (lines: readonly DecodedLine[]): Placed[] =>
  lines.flatMap((each) => each.line.map((place) => ({ look: lookOf(each), place })));

/** What spans less than a unit may be a single place of the grid, and not drawn. */
const isSeen = (tile: TileId, { line }: DecodedLine) =>
  line.some((place) => Math.hypot(...unitsFrom(tile, line[0]!, place)) > Math.SQRT2);

/** Places along lines, a quarter of an edge apart, that a tile with its buffer must show. */
export function samplesIn(tile: TileId, lines: readonly DecodedLine[]): Placed[] {
  const [west, south, east, north] = frameBox(tileFrame(tile));
  const isIn = ([lng, lat]: LngLat) => lng > west && lng < east && lat > south && lat < north;
  const seen = lines.filter((each) => isSeen(tile, each));
  return seen.flatMap((each) =>
    each.line.slice(1).flatMap((to, i) => {
      const from = each.line[i]!;
      return [0, 0.25, 0.5, 0.75, 1]
        .map((share): LngLat => [
          from[0] + share * (to[0] - from[0]),
          from[1] + share * (to[1] - from[1]),
        ])
        .filter(isIn)
        .map((place) => ({ look: lookOf(each), place }));
    }),
  );
}
