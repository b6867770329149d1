import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine } from './clipLine.ts';
import { exactPieces, exactPlaceOf } from '#tests/engineExact.ts';
import { placeInPolygon } from './placeInPolygon.ts';
import { preparePolygon } from './preparedPolygon.ts';
import type { LngLat, Polygon, Ring } from './types.ts';

function clip(polygon: Polygon, line: readonly LngLat[]) {
  const parts: [edge: number, from: number, to: number][] = [];
  const lngLat = Float64Array.from(line.flat());
  clipLine(preparePolygon(polygon), lngLat, 0, line.length - 1, (...part) => parts.push(part));
  return parts;
}

const ring = (...corners: LngLat[]): Ring => [...corners, corners[0]!];
const box = (west: number, south: number, east: number, north: number): Ring =>
  ring([west, south], [east, south], [east, north], [west, north]);

describe('a line is cut', () => {
  const square = [box(0, 0, 4, 4)];

  test('where it enters and where it leaves', () => {
    expect(
      clip(square, [
        [-4, 2],
        [2, 2],
        [2, 6],
      ]),
    ).toEqual([
      [0, 2 / 3, 1],
      [1, 0, 0.5],
    ]);
  });

  test('out of a hole', () => {
    const polygon = [box(0, 0, 8, 8), box(2, 2, 6, 6)];
    expect(
      clip(polygon, [
        [0, 4],
        [8, 4],
      ]),
    ).toEqual([
      [0, 0, 0.25],
      [0, 0.75, 1],
    ]);
  });

  test('not at all when it runs along the border, on either side of the polygon', () => {
    const along: LngLat[] = [
      [1, 0],
      [3, 0],
    ];
    expect(clip(square, along)).toEqual([[0, 0, 1]]);
    expect(clip([box(0, -4, 4, 0)], along)).toEqual([[0, 0, 1]]);
    expect(clip(square, along.toReversed())).toEqual([[0, 0, 1]]);
  });

  test('away when it only touches', () => {
    expect(
      clip(square, [
        [-1, 1],
        [1, -1],
      ]),
    ).toEqual([]);
    expect(
      clip(square, [
        [-2, 4],
        [0, 4],
      ]),
    ).toEqual([]);
  });

  test('into nothing or all when it is a point', () => {
    expect(
      clip(square, [
        [0, 1],
        [0, 1],
      ]),
    ).toEqual([[0, 0, 1]]);
    expect(
      clip(square, [
        [5, 1],
        [5, 1],
      ]),
    ).toEqual([]);
  });
});

// Coordinates are small whole numbers, so that lines touch corners and borders all the time.
const whole = fc.integer({ min: 0, max: 6 });
const place = fc.tuple(whole, whole);
const ringOf = fc.array(place, { minLength: 3, maxLength: 7 }).map((corners) => ring(...corners));
const polygonOf = fc.array(ringOf, { minLength: 1, maxLength: 3 });
const lineOf = fc.array(place, { minLength: 2, maxLength: 5 });

describe('with exact fractions', () => {
  test('every piece of a line is judged as its middle is', () => {
    fc.assert(
      fc.property(polygonOf, lineOf, (polygon, line) => {
        const parts = clip(polygon, line);
        for (let edge = 0; edge < line.length - 1; edge++) {
          const ends = [line[edge]!, line[edge + 1]!] as const;
          for (const { from, to, isIn } of exactPieces(polygon, ...ends)) {
            const kept = parts
              .filter((part) => part[0] === edge)
              .reduce((sum, part) => sum + shared([part[1], part[2]], [from, to]), 0);
            expect(Math.abs(kept - (isIn ? to - from : 0))).toBeLessThan(1e-12);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('every place is inside, on the border or outside as it is', () => {
    fc.assert(
      fc.property(polygonOf, place, (polygon, at) => {
        const judged = placeInPolygon(preparePolygon(polygon), ...at);
        expect(judged).toBe(exactPlaceOf(polygon, at));
      }),
      { numRuns: 3_000 },
    );
  });
});

test('reversing rings and beginning them elsewhere changes nothing, to the bit', () => {
  const somewhere = fc.double({ min: 5, max: 5.01, noNaN: true });
  const corners = fc.array(fc.tuple(somewhere, somewhere), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(corners, corners, fc.nat(11), (outline, line, shift) => {
      const first = shift % outline.length;
      const rotated = [...outline.slice(first), ...outline.slice(0, first)];
      const parts = clip([ring(...outline)], line);
      expect(clip([ring(...rotated)], line)).toEqual(parts);
      expect(clip([ring(...rotated.toReversed())], line)).toEqual(parts);
    }),
  );
});

test('neighbours share a line without a gap and without an overlap, to the bit', () => {
  const near = (offset: number) => {
    const degrees = fc.integer({ min: 0, max: 9_999 }).map((n) => 5 + (n + offset) * 1e-6);
    return fc.array(fc.tuple(degrees, degrees), { minLength: 2, maxLength: 8 });
  };
  // the line's places lie between those of the border, so that it does not run along it
  fc.assert(
    fc.property(near(0), near(0.37), (places, line) => {
      // from south to north, so that the border does not cross itself
      const border: LngLat[] = [[5, 4], ...places.toSorted((a, b) => a[1] - b[1]), [5, 6]];
      const west = clip([ring([4, 4], ...border, [4, 6])], line);
      const east = clip([ring([6, 6], ...border.toReversed(), [6, 4])], line);
      const inOrder = [...west, ...east].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
      // every part begins where the one before it ends
      const starts = inOrder.map(([edge, from]) => [edge, from]);
      const ends = inOrder.map(([edge, , to]) => (to === 1 ? [edge + 1, 0] : [edge, to]));
      expect([...starts, [line.length - 1, 0]]).toEqual([[0, 0], ...ends]);
    }),
  );
});

function shared(part: readonly [number, number], piece: readonly [number, number]): number {
  return Math.max(0, Math.min(part[1], piece[1]) - Math.max(part[0], piece[0]));
}
