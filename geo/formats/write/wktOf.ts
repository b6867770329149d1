import type { Place } from '../crs/projections.ts';
import type { Shape } from '../feature.ts';

/** Shapes as well-known text (OGC 06-103r4); '' of none. */
export function wktOf(shapes: readonly Shape[]): string {
  if (shapes.length === 0) return '';
  const texts = shapes.map(wktOfShape);
  return texts.length === 1 ? texts[0]! : `GEOMETRYCOLLECTION (${texts.join(', ')})`;
}

function wktOfShape(shape: Shape): string {
  switch (shape.kind) {
    case 'points':
      return tagged(
        'POINT',
        shape.points.map((place) => listText([place])),
      );
    case 'lines':
      return tagged('LINESTRING', shape.lines.map(listText));
    case 'polygons':
      return tagged(
        'POLYGON',
        shape.polygons.map((rings) => `(${rings.map(listText).join(', ')})`),
      );
  }
}

const tagged = (type: string, parts: readonly string[]) =>
  parts.length === 1 ? `${type} ${parts[0]}` : `MULTI${type} (${parts.join(', ')})`;

const listText = (places: readonly Place[]) =>
  `(${places.map(([x, y]) => `${x} ${y}`).join(', ')})`;
