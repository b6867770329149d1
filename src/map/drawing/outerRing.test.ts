import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { largestPart, ringOf, withOuterRing } from './outerRing.ts';

const square: LngLat[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];

describe('ringOf', () => {
  test('closes the corners and runs counter-clockwise', () => {
    const expected = [...square, square[0]];
    expect(ringOf(square)).toEqual(expected);
    expect(ringOf([...square, square[0]!])).toEqual(expected);
    expect(ringOf(square.toReversed())).toEqual([...square.toReversed(), square[3]].toReversed());
  });

  test('keeps every corner, to the bit', () => {
    const place = fc.tuple(fc.double({ min: 5, max: 5.01 }), fc.double({ min: 52, max: 52.01 }));
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 3, selector: String }), (corners) => {
        expect(new Set(ringOf(corners).slice(1).map(String))).toEqual(new Set(corners.map(String)));
      }),
    );
  });

  test('a place given twice in a row is one corner', () => {
    expect(ringOf([square[0]!, square[0]!, ...square.slice(1), square[3]!])).toHaveLength(5);
  });

  test('knows which way a ring of one square millimetre runs', () => {
    const tiny: LngLat[] = [
      [5.2, 52.3],
      [5.200_000_02, 52.3],
      [5.200_000_02, 52.300_000_01],
    ];
    expect(ringOf(tiny)[1]).toEqual(tiny[1]);
    expect(ringOf(tiny.toReversed())[1]).toEqual(tiny[0]);
  });

  test('nothing gives nothing', () => {
    expect(ringOf([])).toEqual([]);
  });
});

const twoParts: Extract<Area, { type: 'MultiPolygon' }> = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [9, 9],
        [10, 9],
        [9, 10],
        [9, 9],
      ],
    ],
    [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [1, 1],
      ],
    ],
  ],
};

describe('the outer ring of an area', () => {
  test('that of its largest part is edited', () => {
    expect(largestPart(twoParts)).toBe(1);
  });

  test('gives way to another; the holes and the other parts stay the same', () => {
    const ring = ringOf([
      [0, 0],
      [5, 0],
      [5, 5],
    ]);
    const changed = withOuterRing(twoParts, 1, ring);
    expect(changed.type === 'MultiPolygon' && changed.coordinates[1]![0]).toEqual(ring);
    expect(withOuterRing(changed, 1, twoParts.coordinates[1]![0]!)).toEqual(twoParts);
  });
});
