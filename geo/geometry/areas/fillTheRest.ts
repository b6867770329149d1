import { placeInPolygon, OUTSIDE } from '../placeInPolygon.ts';
import { preparePolygon } from '../preparedPolygon.ts';
import type { LngLat, MultiPolygon } from '../types.ts';
import { areaOf, overlay } from './overlay.ts';

/**
 * A new area without what lies in its neighbours, and within the district when there is one. Its
 * borders with them are theirs. Empty when nothing is left.
 */
export function clipToNeighbours(
  area: MultiPolygon,
  neighbours: readonly MultiPolygon[],
  district: MultiPolygon | null,
): MultiPolygon {
  const isDistrict = district ? [district] : [];
  const over = overlay([area, ...isDistrict, ...neighbours]);
  const within = 1 + isDistrict.length;
  return areaOf(over, (areas) => areas.length === within && areas.at(-1) === within - 1);
}

/** All of the district that no area has, in as many polygons as it takes; empty when all is taken. */
export function fillTheRest(district: MultiPolygon, areas: readonly MultiPolygon[]): MultiPolygon {
  return clipToNeighbours(district, areas, null);
}

/** The polygon of an area in which, or on the border of which, a place lies. */
export function partAt(area: MultiPolygon, place: LngLat): MultiPolygon {
  return area
    .filter((polygon) => placeInPolygon(preparePolygon(polygon), ...place) !== OUTSIDE)
    .slice(0, 1);
}
