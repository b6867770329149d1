import { clipLine } from '#geo/geometry/clipLine.ts';
import { preparePolygon, type PreparedPolygon } from '#geo/geometry/preparedPolygon.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import { segmentOfLine, sideOfLine, type Network } from './network.ts';
import { remembered } from './remembered.ts';
import { collectStretches, union, type Stretches } from './stretches.ts';

/**
 * The stretches of all sides that lie in an area or on its border: of each side, where its frontage
 * line does. Areas that share a border share every position on it to the bit (see `clipLine`).
 */
export const clipToArea = remembered((network: Network, area: Area): Stretches => {
  return union(polygonsOf(area).map((polygon) => clipToPolygon(network, preparePolygon(polygon))));
});

function clipToPolygon(network: Network, polygon: PreparedPolygon): Stretches {
  const { streets, alongMetres, frontage, boxes } = network;
  const inside = collectStretches();
  for (let line = 0; line < 2 * streets.segmentCount; line++) {
    if (
      boxes[4 * line]! > polygon.east ||
      boxes[4 * line + 1]! > polygon.north ||
      boxes[4 * line + 2]! < polygon.west ||
      boxes[4 * line + 3]! < polygon.south
    ) {
      continue;
    }
    const segment = segmentOfLine(line);
    const first = streets.coordStart[segment]!;
    const last = streets.coordStart[segment + 1]! - 1;
    clipLine(polygon, frontage[sideOfLine(line)], first, last, (edge, from, to) =>
      inside.add(line, positionOn(alongMetres, edge, from), positionOn(alongMetres, edge, to)),
    );
  }
  return inside.done();
}

/** The position at a fraction of an edge; at its ends that of the place, to the bit. */
function positionOn(alongMetres: Float64Array, edge: number, fraction: number): number {
  const [start, end] = [alongMetres[edge]!, alongMetres[edge + 1]!];
  return fraction === 1 ? end : Math.min(end, start + fraction * (end - start));
}
