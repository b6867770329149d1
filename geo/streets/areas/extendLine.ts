import { areaBBox } from '#geo/geometry/bbox.ts';
import { OUTSIDE, placeInPolygon } from '#geo/geometry/placeInPolygon.ts';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import { edgeMetres, metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';

/** The last bend of a street says little of where it heads: so much of its end does. */
const HEADING_METRES = 40;

/**
 * A line that goes on, straight from how it heads, beyond the edge of an area at each end that lies
 * in it. An end on the edge or outside stays.
 */
export function extendLine(line: readonly LngLat[], area: MultiPolygon): LngLat[] {
  const onward = beyond(line, area);
  const back = beyond(line.toReversed(), area);
  return [...(back ? [back] : []), ...line, ...(onward ? [onward] : [])];
}

function beyond(line: readonly LngLat[], area: MultiPolygon): LngLat | null {
  const end = line.at(-1)!;
  const isIn = area.some((polygon) => placeInPolygon(preparePolygon(polygon), ...end) !== OUTSIDE);
  const box = areaBBox(area);
  if (!isIn || !box) return null;
  const from = line.findLast((place) => edgeMetres(...place, ...end) > HEADING_METRES) ?? line[0]!;
  const scale = metresPerDegree(end[1]);
  const [east, north] = [(end[0] - from[0]) * scale.lng, (end[1] - from[1]) * scale.lat];
  const way = Math.hypot(east, north);
  if (way === 0) return null;
  // longer than the area is wide, so certainly out of it
  const far = 1.1 * edgeMetres(box[0], box[1], box[2], box[3]);
  return [end[0] + ((east / way) * far) / scale.lng, end[1] + ((north / way) * far) / scale.lat];
}
