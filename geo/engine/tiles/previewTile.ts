import { intersectBBoxes } from '#geo/geometry/bbox.ts';
import type { BBox, LngLat, Ring } from '#geo/geometry/types.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { segmentLine } from './segmentLine.ts';
import { segmentsInBox } from './segmentsInBox.ts';
import { addStreets, streetsLayer } from './streetsTile.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import { frameBox, tileFrame, type TileFrame } from './tileFrame.ts';
import { tileLayer, type Properties, type TileLayer } from './tileLayer.ts';

/** Data that is not in use yet, as a map shows it before the user decides. */
export interface Preview {
  readonly streets: StreetsData | null;
  /** one a segment, 1 for those to point out; null: none */
  readonly pointedOutSegments: Uint8Array | null;
  /** borders to point out */
  readonly borders: readonly Border[];
  readonly dots: readonly LngLat[];
  readonly pointedOutDots: readonly LngLat[];
}

export interface Border {
  readonly bbox: BBox;
  readonly rings: readonly Ring[];
}

/** The streets of a preview and its dots: a Mapbox Vector Tile with a layer `streets`. */
export function previewStreetsTile({ streets, dots }: Preview, tile: TileId) {
  const frame = tileFrame(tile);
  const layer = streetsLayer(frame);
  if (streets) addStreets(layer, frame, streets);
  addDots(layer, frame, dots, { street: -1, name: '', scope: 1 });
  return layer.encode();
}

/** What a preview points out: a Mapbox Vector Tile with a layer `pointedOut` of `{side: 'both'}`. */
export function previewPointedOutTile(preview: Preview, tile: TileId): Uint8Array<ArrayBuffer> {
  const { streets, pointedOutSegments, borders, pointedOutDots } = preview;
  const frame = tileFrame(tile);
  const box = frameBox(frame);
  const layer = tileLayer('pointedOut', frame, { isJoining: true });
  if (streets && pointedOutSegments) {
    for (const segment of segmentsInBox(streets, box)) {
      if (pointedOutSegments[segment] === 1) layer.add(segmentLine(streets, segment), BOTH_SIDES);
    }
  }
  for (const { bbox, rings } of borders) {
    if (intersectBBoxes(bbox, box)) for (const ring of rings) layer.add(ring.flat(), BOTH_SIDES);
  }
  addDots(layer, frame, pointedOutDots, BOTH_SIDES);
  return layer.encode();
}

const BOTH_SIDES: Properties = { side: 'both' };

// of the 512 px of a tile: dots nearer to each other than a cell are one
const CELLS = 128;

/** Dots as lines too short to be seen as such: a tile of a town has one a cell at most. */
function addDots(
  layer: TileLayer,
  frame: TileFrame,
  dots: readonly LngLat[],
  properties: Properties,
): void {
  const box = frameBox(frame);
  const [west, south, east, north] = box;
  const [width, height] = [(east - west) / CELLS, (north - south) / CELLS];
  // a fraction of a cell, and more than the grid of the tile takes away
  const halfLength = width / 8;
  const taken = new Set<number>();
  for (const [lng, lat] of dots) {
    if (lng < west || lng > east || lat < south || lat > north) continue;
    const cell = Math.floor((lng - west) / width) * 2 * CELLS + Math.floor((lat - south) / height);
    if (taken.has(cell)) continue;
    taken.add(cell);
    layer.add([lng - halfLength, lat, lng + halfLength, lat], properties);
  }
}
