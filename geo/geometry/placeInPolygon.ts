import { bandOf, type PreparedPolygon } from './preparedPolygon.ts';
import { turn } from './turn.ts';

export const INSIDE = 1;
export const ON_BORDER = 0;
export const OUTSIDE = -1;
export type PlaceInPolygon = typeof INSIDE | typeof ON_BORDER | typeof OUTSIDE;

/**
 * Where a place lies, exactly: inside by the even-odd rule over all rings together, so that a ring
 * in a ring is a hole whichever way either runs, on a border, or outside.
 */
export function placeInPolygon(polygon: PreparedPolygon, lng: number, lat: number): PlaceInPolygon {
  const { edges, bandStart, bandEdges } = polygon;
  if (!(
    lng >= polygon.west &&
    lng <= polygon.east &&
    lat >= polygon.south &&
    lat <= polygon.north
  )) {
    return OUTSIDE;
  }
  const band = bandOf(polygon, lat);
  let inside = false;
  for (let i = bandStart[band]!; i < bandStart[band + 1]!; i++) {
    const at = 4 * bandEdges[i]!;
    const [px, py, qx, qy] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
    // the ray goes east: edges beside it, and those wholly west, do not matter
    if ((py > lat && qy > lat) || (py < lat && qy < lat) || qx < lng) continue;
    const side = turn(px, py, qx, qy, lng, lat);
    if (side === 0 && px <= lng) return ON_BORDER;
    // an end that lies on the ray counts as below it
    if (py > lat !== qy > lat && side > 0 === qy > py) inside = !inside;
  }
  return inside ? INSIDE : OUTSIDE;
}
