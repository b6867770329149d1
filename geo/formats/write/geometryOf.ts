import type { Geometry } from 'geojson';
import type { Shape } from '../feature.ts';

/** The GeoJSON geometry of shapes: one type where one will do, else a collection; null of none. */
export function geometryOf(shapes: readonly Shape[]): Geometry | null {
  if (shapes.length === 0) return null;
  const geometries = shapes.map(geometryOfShape);
  return geometries.length === 1 ? geometries[0]! : { type: 'GeometryCollection', geometries };
}

function geometryOfShape(shape: Shape): Geometry {
  switch (shape.kind) {
    case 'points': {
      const points = [...shape.points];
      return points.length === 1
        ? { type: 'Point', coordinates: points[0]! }
        : { type: 'MultiPoint', coordinates: points };
    }
    case 'lines': {
      const lines = [...shape.lines];
      return lines.length === 1
        ? { type: 'LineString', coordinates: lines[0]! }
        : { type: 'MultiLineString', coordinates: lines };
    }
    case 'polygons': {
      const polygons = [...shape.polygons];
      return polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0]! }
        : { type: 'MultiPolygon', coordinates: polygons };
    }
  }
}
