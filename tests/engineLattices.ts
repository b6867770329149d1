import * as fc from 'fast-check';
import type { LngLat, MultiPolygon, Ring } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';

// Small whole numbers, so that lines touch corners, run along borders and start on them all the
// time.

const whole = fc.integer({ min: 0, max: 6 });
export const latticePlace: fc.Arbitrary<LngLat> = fc.tuple(whole, whole);

/** A ring around corners. */
export const closed = (corners: readonly LngLat[]): Ring => [...corners, corners[0]!];

export const latticePolygon = fc.array(
  fc.array(latticePlace, { minLength: 3, maxLength: 7 }).map(closed),
  { minLength: 1, maxLength: 3 },
);

export const latticeLines = fc.array(fc.array(latticePlace, { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 12,
});

export const latticeArea: fc.Arbitrary<Area> = fc
  .array(latticePolygon, { minLength: 1, maxLength: 2 })
  .map(areaOf);

export function areaOf(polygons: MultiPolygon): Area {
  const coordinates = polygons.map((rings) =>
    rings.map((places) => places.map(([lng, lat]): [number, number] => [lng, lat])),
  );
  return { type: 'MultiPolygon', coordinates };
}
