import type { FeatureCollection } from 'geojson';
import type {
  FeatureIdentifier,
  GeoJSONSourceSpecification,
  RasterSourceSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import { BASE_MAP_BOUNDS, BASE_MAP_ZOOMS } from './baseMapBounds.ts';
import { tileAddress } from './tiles/tileAddress.ts';

/** What comes in tiles, each with one layer of the same name. */
export const TILE_SOURCES = ['streets', 'coverage', 'pointedOut'] as const;

/** What comes in tiles, the pictures of the base map included. */
export type TileSourceId = (typeof TILE_SOURCES)[number] | 'baseMap';

/** What is small enough to be handed over whole. */
const SHAPE_SOURCES = ['districts', 'subAreas', 'subAreaNames'] as const;
export type ShapeSourceId = (typeof SHAPE_SOURCES)[number];

export type SourceId = TileSourceId | ShapeSourceId;

// nearer than this a tile is drawn larger than it was made, by a factor of four at most
const TILE_MAX_ZOOM = 18;

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * What is drawn. A promoted property is the id under which features take a state, so that all
 * pieces of a street, or of a gap, light up together without being laid out again.
 */
export const sources = (scheme: string) => ({
  baseMap: pictures(scheme),
  districts: shapes,
  subAreas: shapes,
  subAreaNames: shapes,
  streets: tiles(scheme, 'streets', { promoteId: 'street' }),
  coverage: tiles(scheme, 'coverage', { promoteId: 'gap' }),
  pointedOut: tiles(scheme, 'pointedOut', {}),
});

const shapes: GeoJSONSourceSpecification = { type: 'geojson', data: EMPTY, promoteId: 'id' };

const pictures = (scheme: string): RasterSourceSpecification => ({
  type: 'raster',
  tiles: [tileAddress(scheme, 'baseMap')],
  tileSize: 256,
  bounds: [...BASE_MAP_BOUNDS],
  minzoom: BASE_MAP_ZOOMS.min,
  maxzoom: BASE_MAP_ZOOMS.max,
});

const tiles = (
  scheme: string,
  id: (typeof TILE_SOURCES)[number],
  more: Pick<VectorSourceSpecification, 'promoteId'>,
): VectorSourceSpecification => ({
  type: 'vector',
  tiles: [tileAddress(scheme, id)],
  maxzoom: TILE_MAX_ZOOM,
  ...more,
});

/** What takes a state: all features with an id. */
export function featuresOf(source: SourceId, id: number | string): FeatureIdentifier {
  const isInTiles = TILE_SOURCES.some((each) => each === source);
  return isInTiles ? { source, sourceLayer: source, id } : { source, id };
}
