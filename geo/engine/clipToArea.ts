import { clipLine } from '#geo/geometry/clipLine.ts';
import { hasEdgeInBox } from '#geo/geometry/hasEdgeInBox.ts';
import { INSIDE, placeInPolygon } from '#geo/geometry/placeInPolygon.ts';
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
    const west = boxes[4 * line]!;
    const south = boxes[4 * line + 1]!;
    const east = boxes[4 * line + 2]!;
    const north = boxes[4 * line + 3]!;
    if (west > polygon.east || east < polygon.west) continue;
    if (south > polygon.north || north < polygon.south) continue;
    const segment = segmentOfLine(line);
    const lngLat = frontage[sideOfLine(line)];
    const first = streets.coordStart[segment]!;
    const last = streets.coordStart[segment + 1]! - 1;
    // most lines are far from the border, and so are inside or outside as they begin
    if (!hasEdgeInBox(polygon, [west, south, east, north])) {
      const isInside =
        placeInPolygon(polygon, lngLat[2 * first]!, lngLat[2 * first + 1]!) === INSIDE;
      if (isInside) inside.add(line, 0, alongMetres[last]!);
      continue;
    }
    clipLine(polygon, lngLat, first, last, (edge, from, to) =>
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
