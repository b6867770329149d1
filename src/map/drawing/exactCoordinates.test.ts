import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import { createExactCoordinates } from './exactCoordinates.ts';

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const place = fc.tuple(degrees(180), degrees(90));

/** Decimals as the drawing library counts them. */
function decimalsOf(value: number): number {
  let decimals = 0;
  for (let unit = 1; Math.round(value * unit) / unit !== value; unit *= 10) decimals++;
  return decimals;
}

describe('exact coordinates', () => {
  test('a rounded place leads back to the exact one, bit for bit', () => {
    fc.assert(
      fc.property(place, (exact) => {
        const coordinates = createExactCoordinates();
        expect(coordinates.exact(coordinates.round(exact))).toBe(exact);
      }),
    );
  });

  test('a rounded place has nine decimals at most and stays within a tenth of a millimetre', () => {
    fc.assert(
      fc.property(place, (exact) => {
        const rounded = createExactCoordinates().round(exact);
        expect(rounded.map(decimalsOf).every((decimals) => decimals <= 9)).toBe(true);
        expect(Math.abs(rounded[0] - exact[0])).toBeLessThanOrEqual(0.51e-9);
        expect(Math.abs(rounded[1] - exact[1])).toBeLessThanOrEqual(0.51e-9);
      }),
    );
  });

  test('a copy of a rounded place leads back as well, as the drawing library hands out copies', () => {
    const coordinates = createExactCoordinates();
    const exact: LngLat = [5.171_234_567_890_123, 52.278_987_654_321_01];
    const copy = JSON.parse(JSON.stringify(coordinates.round(exact))) as number[];
    expect(coordinates.exact(copy)).toBe(exact);
  });

  test('a place that was never rounded is itself', () => {
    expect(createExactCoordinates().exact([5.1, 52.2])).toEqual([5.1, 52.2]);
  });

  test('of two places that round alike the later one counts: it was snapped to last', () => {
    const coordinates = createExactCoordinates();
    const [earlier, later]: LngLat[] = [
      [5.000_000_000_01, 52],
      [5.000_000_000_02, 52],
    ];
    coordinates.round(earlier!);
    expect(coordinates.exact(coordinates.round(later!))).toBe(later);
  });
});
