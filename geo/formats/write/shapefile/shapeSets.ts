import type { Shape } from '../../feature.ts';
import type { OutFeature, OutLayer } from '../outLayer.ts';

/** What a shapefile can hold: one kind of geometry, as the format numbers it. */
export interface ShapeSet {
  readonly layer: OutLayer;
  readonly name: string;
  /** null: a table without geometry */
  readonly type: ShapeType | null;
  readonly features: readonly OutFeature[];
}

export const SHAPE_TYPES = { points: 1, lines: 3, polygons: 5, multiPoints: 8 } as const;
export type ShapeType = (typeof SHAPE_TYPES)[keyof typeof SHAPE_TYPES];

/** A layer as sets of one kind of geometry; a feature of several kinds is in several. */
export function shapeSets(layer: OutLayer): readonly ShapeSet[] {
  const { name, features, geometry } = layer;
  switch (geometry) {
    case 'none':
      return [{ layer, name, type: null, features }];
    case 'Point':
      return [{ layer, name, type: SHAPE_TYPES.points, features }];
    case 'MultiPoint':
      return [{ layer, name, type: SHAPE_TYPES.multiPoints, features }];
    case 'LineString':
    case 'MultiLineString':
      return [{ layer, name, type: SHAPE_TYPES.lines, features }];
    case 'Polygon':
    case 'MultiPolygon':
      return [{ layer, name, type: SHAPE_TYPES.polygons, features }];
    case 'mixed':
      return setsOfKinds(layer);
  }
}

function setsOfKinds(layer: OutLayer): readonly ShapeSet[] {
  const setOf = (kind: Shape['kind'], ending: string, type: ShapeType): ShapeSet => ({
    layer,
    name: `${layer.name}_${ending}`,
    type,
    features: layer.features.flatMap((feature) => {
      const shapes = feature.shapes.filter((shape) => shape.kind === kind);
      return shapes.length > 0 ? [{ ...feature, shapes }] : [];
    }),
  });
  return [
    setOf('points', 'punten', SHAPE_TYPES.multiPoints),
    setOf('lines', 'lijnen', SHAPE_TYPES.lines),
    setOf('polygons', 'vlakken', SHAPE_TYPES.polygons),
  ].filter(({ features }) => features.length > 0);
}
