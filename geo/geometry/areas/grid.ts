import type { LngLat, MultiPolygon } from '../types.ts';

/**
 * Corners of sub-areas lie on a grid of 1e-9 degree, a tenth of a millimetre. Then two corners are
 * either the very same or clearly apart, and a border that is worked out twice is the same twice.
 * Decimal, not binary, so that a plan file keeps its short numbers; inside, places are counted in
 * whole steps, whose sums and differences are exact.
 */
export const STEPS_PER_DEGREE = 1e9;

/** A place in whole steps of the grid. */
export type GridPlace = readonly [x: number, y: number];

export const toGrid = ([lng, lat]: LngLat): GridPlace => [
  Math.round(lng * STEPS_PER_DEGREE),
  Math.round(lat * STEPS_PER_DEGREE),
];

/** In degrees: of one grid place always the very same numbers. */
export const fromGrid = ([x, y]: GridPlace): LngLat => [
  // no -0, which JSON does not keep
  x / STEPS_PER_DEGREE + 0,
  y / STEPS_PER_DEGREE + 0,
];

/** The place of the grid that is nearest; a place on the grid is its own. */
export const onGrid = (place: LngLat): LngLat => fromGrid(toGrid(place));

/** An area with its corners on the grid. */
export const onGridArea = (area: MultiPolygon): MultiPolygon =>
  area.map((polygon) => polygon.map((ring) => ring.map(onGrid)));
