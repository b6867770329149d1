import type { BBox } from '#geo/geometry/types.ts';

/** Where the base map has pictures: the Netherlands. Elsewhere none is asked for. */
export const BASE_MAP_BOUNDS: BBox = [3.2, 50.7, 7.3, 53.7];

/** The zooms, of a world of 256 px, at which it has them. */
export const BASE_MAP_ZOOMS = { min: 6, max: 19 } as const;
