import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { polygonsOf } from '#geo/plan/area.ts';
import type { DistrictShape, SubAreaShape } from '../MapPort.ts';
import { widestSpot } from './widestSpot.ts';

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

/** One point a sub-area: a name laid out per tile would stand on the map more than once. */
export const subAreaNameFeatures = (
  subAreas: readonly SubAreaShape[],
): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: subAreas.flatMap(({ id, name, area }) => {
    const spot = widestSpot(polygonsOf(area));
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
