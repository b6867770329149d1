import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasEdgeInBox } from './hasEdgeInBox.ts';
import { ON_BORDER, placeInPolygon } from './placeInPolygon.ts';
import { preparePolygon } from './preparedPolygon.ts';
import type { BBox, LngLat, Ring } from './types.ts';

const whole = fc.integer({ min: 0, max: 40 });
const ringOf = fc
  .array(fc.tuple(whole, whole), { minLength: 3, maxLength: 60 })
  .map((corners): Ring => corners.concat([corners[0]!]));
const boxOf = fc
  .tuple(whole, whole, fc.nat(12), fc.nat(12))
  .map(([west, south, width, height]): BBox => [west, south, west + width, south + height]);

const meets = ([a, b]: readonly [LngLat, LngLat], [west, south, east, north]: BBox) =>
  Math.max(a[0], b[0]) >= west &&
  Math.min(a[0], b[0]) <= east &&
  Math.max(a[1], b[1]) >= south &&
  Math.min(a[1], b[1]) <= north;

describe('a box', () => {
  test('is near the border when the box of one of all edges meets it, and only then', () => {
    fc.assert(
      fc.property(ringOf, boxOf, (ring, box) => {
        const edges = ring.slice(1).map((to, i) => [ring[i]!, to] as const);
        // a place given twice is no edge
        const real = edges.filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);
        const isNear = real.some((edge) => meets(edge, box));
        expect(hasEdgeInBox(preparePolygon([ring]), box)).toBe(isNear);
      }),
    );
  });

  test('that is not near the border lies on one side of it with all its places', () => {
    fc.assert(
      fc.property(ringOf, boxOf, (ring, box) => {
        const polygon = preparePolygon([ring]);
        fc.pre(!hasEdgeInBox(polygon, box));
        const [west, south, east, north] = box;
        const first = placeInPolygon(polygon, west, south);
        expect(first).not.toBe(ON_BORDER);
        for (let x = west; x <= east; x++) {
          for (let y = south; y <= north; y++) expect(placeInPolygon(polygon, x, y)).toBe(first);
        }
      }),
    );
  });
});
