import type { Place } from './crs/projections.ts';

/** A geometry without its nesting. Heights and measures are gone. */
export type Shape =
  | { readonly kind: 'points'; readonly points: readonly Place[] }
  | { readonly kind: 'lines'; readonly lines: readonly Place[][] }
  /** rings as the file has them: not checked for being closed or large enough */
  | { readonly kind: 'polygons'; readonly polygons: readonly Place[][][] };

/**
 * What a row of a file says, by the lower-case name of its column; read by `properties.ts`, to
 * which only texts, numbers and truth values count.
 */
export type Properties = { readonly [column: string]: unknown };

/** A thing on the map as a file has it, whatever the format. */
export interface Feature {
  /** as the file names it */
  readonly id: string | null;
  /** its place in the file, from 0 */
  readonly row: number;
  readonly properties: Properties;
  readonly shapes: readonly Shape[];
}

/** What to call a feature to people: its id, or "#12" for the twelfth of the file. */
export function labelOf({ id, row }: Pick<Feature, 'id' | 'row'>): string {
  return id ?? `#${row + 1}`;
}

export function pointsOf(feature: Feature): Place[] {
  return feature.shapes.flatMap((shape) => (shape.kind === 'points' ? shape.points : []));
}

export function linesOf({ shapes }: Feature): readonly Place[][] {
  const [first] = shapes;
  // nearly always; it is asked several times of every line of a file
  if (shapes.length === 1 && first!.kind === 'lines') return first!.lines;
  return shapes.flatMap((shape) => (shape.kind === 'lines' ? shape.lines : []));
}

export function polygonsOf(feature: Feature): Place[][][] {
  return feature.shapes.flatMap((shape) => (shape.kind === 'polygons' ? shape.polygons : []));
}

/** All lines of places in a shape, in whatever they are nested. */
export function placeListsOf(shape: Shape): readonly (readonly Place[])[] {
  switch (shape.kind) {
    case 'points':
      return [shape.points];
    case 'lines':
      return shape.lines;
    case 'polygons':
      return shape.polygons.flat();
  }
}

/** The shape with every place replaced. */
export function mapPlaces(shape: Shape, map: (place: Place) => Place): Shape {
  switch (shape.kind) {
    case 'points':
      return { kind: 'points', points: shape.points.map(map) };
    case 'lines':
      return { kind: 'lines', lines: shape.lines.map((line) => line.map(map)) };
    case 'polygons':
      return {
        kind: 'polygons',
        polygons: shape.polygons.map((rings) => rings.map((ring) => ring.map(map))),
      };
  }
}
