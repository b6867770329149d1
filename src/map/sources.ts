import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

const source = (
  more: Omit<GeoJSONSourceSpecification, 'type' | 'data'>,
): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: EMPTY,
  ...more,
});

/**
 * What is drawn. A promoted property is the id under which features take a state, so that all
 * pieces of a street, or of a gap, light up together without being laid out again.
 */
export const sources = {
  districts: source({ promoteId: 'id' }),
  subAreas: source({ promoteId: 'id' }),
  subAreaNames: source({ promoteId: 'id' }),
  streets: source({ promoteId: 'street' }),
  coverage: source({ promoteId: 'gap' }),
  pointedOut: source({}),
} as const;

export type SourceId = keyof typeof sources;
