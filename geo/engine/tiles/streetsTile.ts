import { hasNumbers } from '#geo/streets/houseNumbers.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { segmentLine } from './segmentLine.ts';
import { segmentsInBox } from './segmentsInBox.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import { frameBox, tileFrame, type TileFrame } from './tileFrame.ts';
import { tileLayer, type TileLayer } from './tileLayer.ts';

/** What the map is told of a segment. */
export type SegmentProperties = Readonly<{
  /** row in the data, -1 for a segment without a name */
  street: number;
  /** '' without a name */
  name: string;
  /** 1 where houses may stand, before a plan says what counts */
  scope: 0 | 1;
}>;

// from here on names are drawn, and the map joins lines of one name only when each is a feature
const NAMES_ZOOM = 13;

/**
 * What a tile shows of the streets: a Mapbox Vector Tile with lines of `SegmentProperties` in a
 * layer `streets`. Empty where there are none.
 */
export function streetsTile(streets: StreetsData, tile: TileId): Uint8Array<ArrayBuffer> {
  const frame = tileFrame(tile);
  const layer = streetsLayer(frame);
  addStreets(layer, frame, streets);
  return layer.encode();
}

/** Begins a layer `streets`. */
export const streetsLayer = (frame: TileFrame): TileLayer =>
  tileLayer('streets', frame, { isJoining: frame.tile.z < NAMES_ZOOM });

export function addStreets(layer: TileLayer, frame: TileFrame, streets: StreetsData): void {
  for (const segment of segmentsInBox(streets, frameBox(frame))) {
    layer.add(segmentLine(streets, segment), segmentProperties(streets, segment));
  }
}

export function segmentProperties(streets: StreetsData, segment: number): SegmentProperties {
  const street = streets.streetOf[segment]!;
  const mayCarryHouses = streets.carriesHouses[segment] === 1 || hasNumbers(streets, segment);
  return {
    street,
    name: streets.streetNames[street] ?? '',
    scope: street >= 0 && mayCarryHouses ? 1 : 0,
  };
}
