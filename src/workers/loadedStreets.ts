import { measureStreets, segmentMetres } from '#geo/streets/measuredStreets.ts';
import { middlePlace } from '#geo/streets/middlePlace.ts';
import { boxOfStreets, streetBox } from '#geo/streets/streetBox.ts';
import { indexStreets, segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { alphabetical, streetLabels } from '#geo/streets/streetLabels.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import type { LoadedStreets, StreetItem } from './engineApi.ts';

/** Streets as the page needs them. */
export function loadedStreets(streets: StreetsData): LoadedStreets {
  const labels = streetLabels(streets.streetNames, streets.streetPlaces);
  return {
    streets: streetItems(streets, labels),
    alphabetical: alphabetical(labels),
    segmentCount: streets.segmentCount,
    bbox: boxOfStreets(streets),
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
      bbox: streetBox(streets, index, row),
    };
  });
}
