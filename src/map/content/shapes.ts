import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { LngLat } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import type { DistrictShape, SubAreaShape } from '../MapPort.ts';
import { widestSpot } from '#geo/geometry/widestSpot.ts';

type Areas = FeatureCollection<Polygon | MultiPolygon>;

export const districtFeatures = (districts: readonly DistrictShape[]): Areas => ({
  type: 'FeatureCollection',
  features: districts.map(({ id, area }) => ({
    type: 'Feature',
    properties: { id },
    geometry: area,
  })),
});

export const subAreaFeatures = (subAreas: readonly SubAreaShape[]): Areas => ({
  type: 'FeatureCollection',
  features: subAreas.map(({ id, colour, area }) => ({
    type: 'Feature',
    properties: { id, colour },
    geometry: area,
  })),
});

const spots = new WeakMap<Area, LngLat | null>();

/** Where the name of an area stands; of one that does not change only looked for once. */
function spotOf(area: Area): LngLat | null {
  const known = spots.get(area);
  if (known !== undefined) return known;
  const spot = widestSpot(polygonsOf(area));
  spots.set(area, spot);
  return spot;
}

/** One point a sub-area: a name laid out per tile would stand on the map more than once. */
export const subAreaNameFeatures = (
  subAreas: readonly SubAreaShape[],
): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: subAreas.flatMap(({ id, name, area }) => {
    const spot = spotOf(area);
    return spot
      ? [
          {
            type: 'Feature' as const,
            properties: { id, name },
            geometry: { type: 'Point' as const, coordinates: [...spot] },
          },
        ]
      : [];
  }),
});
