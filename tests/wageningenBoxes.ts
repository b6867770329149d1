import * as fc from 'fast-check';
import type { Area } from '#geo/plan/area.ts';
import { polygon } from './engineData.ts';

/** Rectangles somewhere in the north of Wageningen, that cut its streets anywhere. */
export const wageningenBoxes: fc.Arbitrary<Area[]> = fc.array(
  fc
    .record({
      x: fc.nat(100),
      y: fc.nat(100),
      width: fc.integer({ min: 5, max: 60 }),
      height: fc.integer({ min: 5, max: 60 }),
    })
    .map(({ x, y, width, height }) => {
      const [west, south] = [5.645 + x * 0.00028, 51.974 + y * 0.00015];
      return rectangle(west, south, west + width * 0.00028, south + height * 0.00015);
    }),
  { minLength: 1, maxLength: 4 },
);

export const rectangle = (west: number, south: number, east: number, north: number): Area =>
  polygon([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);
