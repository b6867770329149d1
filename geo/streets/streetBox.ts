import { joinBBoxes } from '#geo/geometry/bbox.ts';
import type { BBox } from '#geo/geometry/types.ts';
import { segmentsOfStreet, type StreetIndex } from './streetIndex.ts';
import type { StreetsData } from './streetsData.ts';

/** The box around a street, by its row. */
export function streetBox(streets: StreetsData, index: StreetIndex, street: number): BBox {
  const boxes = Array.from(segmentsOfStreet(index, street), (segment) =>
    boxOfPlaces(streets, streets.coordStart[segment]!, streets.coordStart[segment + 1]!),
  );
  return joinBBoxes(boxes)!;
}

/** The box around all streets; null without any. */
export const boxOfStreets = (streets: StreetsData): BBox | null =>
  boxOfPlaces(streets, 0, streets.lngLat.length / 2);

/** The box around places `from` up to, not including, `to`; null when there are none. */
function boxOfPlaces({ lngLat }: StreetsData, from: number, to: number): BBox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 2 * from; at < 2 * to; at += 2) {
    west = Math.min(west, lngLat[at]!);
    east = Math.max(east, lngLat[at]!);
    south = Math.min(south, lngLat[at + 1]!);
    north = Math.max(north, lngLat[at + 1]!);
  }
  return west <= east ? [west, south, east, north] : null;
}
