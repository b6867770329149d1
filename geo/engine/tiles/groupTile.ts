import type { Coverage } from '../coverage.ts';
import { sideNameOf } from '../sideName.ts';
import { partOfSegment } from './segmentLine.ts';
import { rowsInFrame } from './segmentRows.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import { tileFrame } from './tileFrame.ts';
import { tileLayer } from './tileLayer.ts';

/**
 * What a tile shows of what a group serves in scope: a Mapbox Vector Tile with lines
 * `{side: 'left' | 'right'}` in a layer `pointedOut`. Empty where it serves nothing.
 */
export function groupTile(
  coverage: Coverage,
  tile: TileId,
  group: string,
): Uint8Array<ArrayBuffer> {
  const { network, served, groups } = coverage;
  const wanted = groups.findIndex(({ id }) => id === group);
  const isServed = served.groupSets.map((set) => set.includes(wanted));
  const frame = tileFrame(tile);
  const layer = tileLayer('pointedOut', frame, { isJoining: true });
  for (const { segment, first, end } of rowsInFrame(coverage, frame)) {
    for (let row = first; row < end; row++) {
      if (!isServed[served.groupSet[row]!]) continue;
      const line = partOfSegment(network, segment, served.from[row]!, served.to[row]!);
      layer.add(line, { side: sideNameOf(served.line[row]!) });
    }
  }
  return layer.encode();
}
