import type { TileId } from '#geo/geometry/tileId.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { sideLine, type Network } from '../network.ts';
import { sideNameOf } from '../sideName.ts';
import { firstRowOf, type Stretches } from '../stretches.ts';
import { partOfSegment } from './segmentLine.ts';
import { segmentsInBox } from './segmentsInBox.ts';
import { frameBox, tileFrame } from './tileFrame.ts';
import { tileLayer, type TileLayer } from './tileLayer.ts';

/** Stretches that are shown alike. */
export interface ShownStretches {
  readonly stretches: Stretches;
  /** `#rrggbb`; without, that of all that is pointed out */
  readonly colour?: string;
  /** something else is what matters now */
  readonly isFaint?: boolean;
}

/**
 * What a tile shows of stretches that are no part of the coverage: a Mapbox Vector Tile with lines
 * `{side: 'left' | 'right', colour?, faint?: true}` in a layer `pointedOut`.
 */
export function stretchesTile(
  network: Network,
  shown: readonly ShownStretches[],
  tile: TileId,
): Uint8Array<ArrayBuffer> {
  const frame = tileFrame(tile);
  const layer = tileLayer('pointedOut', frame, { isJoining: true });
  for (const segment of segmentsInBox(network.streets, frameBox(frame))) {
    for (const each of shown) addSegment(layer, network, segment, each);
  }
  return layer.encode();
}

function addSegment(
  layer: TileLayer,
  network: Network,
  segment: number,
  { stretches, colour, isFaint }: ShownStretches,
): void {
  const look = { ...(colour && { colour }), ...(isFaint && { faint: true }) };
  for (const line of [sideLine(segment, LEFT), sideLine(segment, RIGHT)]) {
    for (let row = firstRowOf(stretches, line); stretches.line[row] === line; row++) {
      const part = partOfSegment(network, segment, stretches.from[row]!, stretches.to[row]!);
      layer.add(part, { side: sideNameOf(line), ...look });
    }
  }
}
