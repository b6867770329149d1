import type { XY } from './plane.ts';

/** How the houses on one side of a street are numbered, up from where it was drawn. */
export type Row =
  | 'odd'
  | 'even'
  /** odd and even by turns, as on a square or along a street with houses on one side */
  | 'both'
  | 'none';

/** Where houses stand along a street, seen in the direction in which it was drawn. */
export interface Houses {
  readonly left: Row;
  readonly right: Row;
  /** width of a plot along the street */
  readonly plotMetres: number;
}

/** A street as drawn: junctions come from where its ends and crossings meet earlier strokes. */
export interface Stroke {
  /** null for a path without a name */
  readonly name: string | null;
  /** smoothly joined; the last equals the first for a ring */
  readonly places: readonly XY[];
  readonly houses: Houses;
}

export const street = (name: string, houses: Houses, ...places: XY[]): Stroke => ({
  name,
  places,
  houses,
});

/** A path without a name. */
export const path = (...places: XY[]): Stroke => ({ name: null, places, houses: NO_HOUSES });

const NO_HOUSES: Houses = { left: 'none', right: 'none', plotMetres: 1 };
