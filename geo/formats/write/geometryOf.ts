import type { Geometry } from 'geojson';
import type { Shape } from '../feature.ts';
import type { OutGeometry } from './outLayer.ts';

/**
 * The GeoJSON geometry of shapes: of several kinds a collection; null of none. In a layer of which some
 * have several parts all are of the type that has: programs read a layer of one type as such.
 */
export function geometryOf(shapes: readonly Shape[], type: OutGeometry): Geometry | null {
  if (shapes.length === 0) return null;
  const geometries = shapes.map((shape) => geometryOfShape(shape, type.startsWith('Multi')));
  return geometries.length === 1 ? geometries[0]! : { type: 'GeometryCollection', geometries };
}

function geometryOfShape(shape: Shape, isMulti: boolean): Geometry {
  switch (shape.kind) {
    case 'points': {
      const points = [...shape.points];
      return points.length === 1 && !isMulti
        ? { type: 'Point', coordinates: points[0]! }
        : { type: 'MultiPoint', coordinates: points };
    }
    case 'lines': {
      const lines = [...shape.lines];
      return lines.length === 1 && !isMulti
        ? { type: 'LineString', coordinates: lines[0]! }
        : { type: 'MultiLineString', coordinates: lines };
    }
    case 'polygons': {
      const polygons = [...shape.polygons];
      return polygons.length === 1 && !isMulti
        ? { type: 'Polygon', coordinates: polygons[0]! }
        : { type: 'MultiPolygon', coordinates: polygons };
    }
  }
}
