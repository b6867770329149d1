import { areaBBox, intersectBBoxes } from '#geo/geometry/bbox.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import { tilesOfArea } from '#geo/geometry/tilesOfArea.ts';
import type { BBox, MultiPolygon } from '#geo/geometry/types.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';

/** How far one can zoom in on what is kept: the whole, a street, a house. */
export const KEEP_LEVELS = [
  { id: 'wijk', maxZoom: 16 },
  { id: 'straat', maxZoom: 17 },
  { id: 'huis', maxZoom: 18 },
] as const;
export type KeepLevel = (typeof KEEP_LEVELS)[number];

/**
 * The most tiles that are kept of one area. PDOK names no number, but is for looking at the map; who
 * wants much of it is to take the whole data set (Producten- en Dienstencatalogus, bulk). This is a
 * neighbourhood of 3 by 3 km up to its houses.
 */
export const MOST_TILES = 2_000;

// from here on a screen shows a town or less
const MIN_ZOOM = 12;

interface Ground {
  readonly districts: readonly District[];
  /** ids of those that count; null: all */
  readonly chosen: readonly string[] | null;
  /** around the streets */
  readonly box: BBox | null;
}

/** The area whose map is worth keeping: the districts that count, where there are streets. */
export function areaToKeep({ districts, chosen, box }: Ground): MultiPolygon {
  const area = districts
    .filter(({ id }) => !chosen || chosen.includes(id))
    .flatMap((district) => polygonsOf(district.area))
    .filter((polygon) => {
      const around = areaBBox([polygon]);
      // districts may be those of a whole country
      return around && (!box || intersectBBoxes(around, box));
    });
  if (area.length > 0 || !box) return area;
  const [west, south, east, north] = box;
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ];
}

/** The tiles of an area at a level, an overview first; null when there are too many. */
export const tilesToKeep = (area: MultiPolygon, { maxZoom }: KeepLevel): readonly TileId[] | null =>
  tilesOfArea(area, { min: MIN_ZOOM, max: maxZoom }, MOST_TILES);
