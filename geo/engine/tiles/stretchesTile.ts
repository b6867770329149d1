import type { TileId } from '#geo/geometry/tileId.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { sideLine, type Network } from '../network.ts';
import { sideNameOf } from '../sideName.ts';
import { firstRowOf, type Stretches } from '../stretches.ts';
import { partOfSegment } from './segmentLine.ts';
import { segmentsInBox } from './segmentsInBox.ts';
import { frameBox, tileFrame } from './tileFrame.ts';
import { tileLayer } from './tileLayer.ts';

/**
 * What a tile shows of some stretches: a Mapbox Vector Tile with lines `{side: 'left' | 'right'}` in a
 * layer `pointedOut`.
 */
export function stretchesTile(
  network: Network,
  stretches: Stretches,
  tile: TileId,
): Uint8Array<ArrayBuffer> {
  const frame = tileFrame(tile);
  const layer = tileLayer('pointedOut', frame, { isJoining: true });
  for (const segment of segmentsInBox(network.streets, frameBox(frame))) {
    for (const line of [sideLine(segment, LEFT), sideLine(segment, RIGHT)]) {
      for (let row = firstRowOf(stretches, line); stretches.line[row] === line; row++) {
        const part = partOfSegment(network, segment, stretches.from[row]!, stretches.to[row]!);
        layer.add(part, { side: sideNameOf(line) });
      }
    }
  }
  return layer.encode();
}
