import * as fc from 'fast-check';
import type { LngLat, MultiPolygon, Ring } from '#geo/geometry/types.ts';

/** A ring through corners. */
export const ring = (...corners: LngLat[]): Ring => [...corners, corners[0]!];

export const box = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [ring([west, south], [east, south], [east, north], [west, north])],
];

/** A ring around a middle that does not cross itself, anywhere or on a coarse lattice. */
const starRing = fc
  .record({
    lng: fc.integer({ min: 0, max: 20 }),
    lat: fc.integer({ min: 0, max: 20 }),
    reaches: fc.array(fc.integer({ min: 2, max: 12 }), { minLength: 3, maxLength: 9 }),
    isRough: fc.boolean(),
  })
  .map(({ lng, lat, reaches, isRough }): Ring => {
    const corners = reaches.map((reach, i): LngLat => {
      const angle = (2 * Math.PI * (i + 0.3)) / reaches.length;
      const [x, y] = [lng + reach * Math.cos(angle), lat + reach * Math.sin(angle)];
      return isRough
        ? [5 + Math.round(x) / 1000, 52 + Math.round(y) / 1000]
        : [5 + x / 1000, 52 + y / 1000];
    });
    return ring(...corners);
  });

/** Areas of a part or two, some with a hole, that lie over each other or touch. */
export const someAreas: fc.Arbitrary<MultiPolygon[]> = fc.array(
  fc.array(starRing, { minLength: 1, maxLength: 2 }).map((rings) => rings.map((each) => [each])),
  { minLength: 1, maxLength: 4 },
);
