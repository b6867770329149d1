import type { Feature, FeatureCollection, LineString } from 'geojson';
import { segmentsOf } from '#geo/streets/segmentsOf.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { hasNumbers } from '#geo/streets/houseNumbers.ts';

/** What the map is told of a segment. */
export interface SegmentProperties {
  /** row in the data, -1 for a segment without a name */
  readonly street: number;
  /** '' without a name */
  readonly name: string;
  /** 1 where houses may stand, before a plan says what counts */
  readonly scope: 0 | 1;
}

/** All segments as lines, for the base drawing. */
export function streetsGeoJson(
  streets: StreetsData,
): FeatureCollection<LineString, SegmentProperties> {
  const features = segmentsOf(streets).map(
    ({ line }, segment): Feature<LineString, SegmentProperties> => {
      const street = streets.streetOf[segment]!;
      const mayCarryHouses = streets.carriesHouses[segment] === 1 || hasNumbers(streets, segment);
      return {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: line },
        properties: {
          street,
          name: streets.streetNames[street] ?? '',
          scope: street >= 0 && mayCarryHouses ? 1 : 0,
        },
      };
    },
  );
  return { type: 'FeatureCollection', features };
}
