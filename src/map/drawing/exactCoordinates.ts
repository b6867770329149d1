import type { LngLat } from '#geo/geometry/types.ts';

// Terra Draw refuses places with more decimals; a unit of the ninth is a tenth of a millimetre
const UNITS_PER_DEGREE = 1e9;

/**
 * Remembers which exact place stands behind each rounded one. The drawing library works on rounded
 * places; what is handed out must be bit-identical to the place that was snapped to, or neighbours
 * would not share their corners.
 */
export interface ExactCoordinates {
  /** The rounded form of a place, from now on standing for that exact place. */
  readonly round: (exact: LngLat) => [lng: number, lat: number];
  /** The place last rounded to this one; without one, the place itself. */
  readonly exact: (rounded: readonly number[]) => LngLat;
}

export function createExactCoordinates(): ExactCoordinates {
  const exactByRounded = new Map<string, LngLat>();
  return {
    round: (exact) => {
      const rounded = roundPlace(exact);
      exactByRounded.set(keyOf(rounded), exact);
      return rounded;
    },
    exact: (rounded) => exactByRounded.get(keyOf(rounded)) ?? [rounded[0]!, rounded[1]!],
  };
}

const keyOf = ([lng, lat]: readonly number[]) => `${lng},${lat}`;

const roundPlace = ([lng, lat]: LngLat): [number, number] => [roundDegrees(lng), roundDegrees(lat)];

const roundDegrees = (degrees: number) => Math.round(degrees * UNITS_PER_DEGREE) / UNITS_PER_DEGREE;
