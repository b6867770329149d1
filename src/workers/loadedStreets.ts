import type { BBox } from '#geo/geometry/types.ts';
import { joinBBoxes } from '#geo/geometry/bbox.ts';
import { measureStreets, segmentMetres } from '#geo/streets/measuredStreets.ts';
import { middlePlace } from '#geo/streets/middlePlace.ts';
import { indexStreets, segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import type { LoadedStreets, StreetItem } from './engineApi.ts';
import { alphabetical, streetLabels } from './streetLabels.ts';

/** Streets as the page needs them. */
export function loadedStreets(streets: StreetsData): LoadedStreets {
  const labels = streetLabels(streets.streetNames, streets.streetPlaces);
  return {
    streets: streetItems(streets, labels),
    alphabetical: alphabetical(labels),
    segmentCount: streets.segmentCount,
    bbox: boxOfPlaces(streets, 0, streets.lngLat.length / 2),
  };
}

function streetItems(streets: StreetsData, labels: readonly string[]): readonly StreetItem[] {
  const measured = measureStreets(streets);
  const index = indexStreets(streets);
  return streets.streetKeys.map((key, row) => {
    const segments = [...segmentsOfStreet(index, row)];
    return {
      row,
      key,
      name: streets.streetNames[row]!,
      place: streets.streetPlaces[row]!,
      label: labels[row]!,
      metres: segments.reduce((sum, segment) => sum + segmentMetres(measured, segment), 0),
      at: middlePlace(streets, segments[0]!),
      bbox: joinBBoxes(segments.map((segment) => segmentBox(streets, segment)))!,
    };
  });
}

const segmentBox = (streets: StreetsData, segment: number) =>
  boxOfPlaces(streets, streets.coordStart[segment]!, streets.coordStart[segment + 1]!);

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
