import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import {
  areaOf,
  canRemoveCorner,
  cornerAt,
  cornerBefore,
  cornersOf,
  insertAround,
  insertCorners,
  moveCorner,
  nextCorner,
  removeCorner,
  shapeOf,
} from './shape.ts';

const square: LngLat[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];

const twoParts: Area = {
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

const outerOf = (area: Area) => (area.type === 'Polygon' ? area.coordinates[0]! : []);

describe('an area as corners', () => {
  test('comes back as it was, holes and parts too', () => {
    expect(areaOf(shapeOf(twoParts))).toEqual(twoParts);
  });

  test('is closed, outer rings counter-clockwise and holes clockwise', () => {
    const closed = [...square, square[0]];
    expect(outerOf(areaOf([[square]]))).toEqual(closed);
    expect(outerOf(areaOf([[square.toReversed()]]))).toEqual(
      [...square.toReversed(), square[3]].toReversed(),
    );
    const withHole = areaOf([
      [
        square,
        [
          [1, 1],
          [2, 1],
          [1, 2],
        ],
      ],
    ]);
    expect(withHole.coordinates[1]).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [1, 1],
    ]);
  });

  test('keeps every corner, to the bit', () => {
    const place = fc.tuple(fc.double({ min: 5, max: 5.01 }), fc.double({ min: 52, max: 52.01 }));
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 3, selector: String }), (corners) => {
        expect(
          new Set(
            outerOf(areaOf([[corners]]))
              .slice(1)
              .map(String),
          ),
        ).toEqual(new Set(corners.map(String)));
      }),
    );
  });

  test('a place given twice in a row is one corner', () => {
    const corners = [square[0]!, square[0]!, ...square.slice(1), square[3]!, square[0]!];
    expect(outerOf(areaOf([[corners]]))).toHaveLength(5);
  });

  test('knows which way a ring of one square millimetre runs', () => {
    const tiny: LngLat[] = [
      [5.2, 52.3],
      [5.200_000_02, 52.3],
      [5.200_000_02, 52.300_000_01],
    ];
    expect(outerOf(areaOf([[tiny]]))[1]).toEqual(tiny[1]);
    expect(outerOf(areaOf([[tiny.toReversed()]]))[1]).toEqual(tiny[0]);
  });

  test('of nothing is an empty ring', () => {
    expect(areaOf([[[]]])).toEqual({ type: 'Polygon', coordinates: [[]] });
  });
});

describe('corners', () => {
  const shape = shapeOf(twoParts);
  const inHole = { part: 1, ring: 1, corner: 2 };

  test('of all rings are listed', () => {
    expect(cornersOf(shape)).toHaveLength(10);
  });

  test('move, and nothing else does', () => {
    const moved = moveCorner(shape, inHole, [3, 1]);
    expect(moved[1]![1]).toEqual([
      [1, 1],
      [1, 2],
      [3, 1],
    ]);
    expect(moved[0]).toBe(shape[0]);
    expect(moved[1]![0]).toBe(shape[1]![0]);
  });

  test('come in after another one, also after the last', () => {
    expect(insertCorners(shape, inHole, [[1.5, 1]])[1]![1]).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [1.5, 1],
    ]);
    expect(nextCorner(shape, inHole)).toEqual({ part: 1, ring: 1, corner: 0 });
  });

  test('come in around one, which keeps its place', () => {
    const first = { part: 1, ring: 1, corner: 0 };
    for (const ref of [first, inHole]) {
      const place = cornerAt(shape, ref)!;
      const [before, after] = [cornerBefore(shape, ref), nextCorner(shape, ref)];
      const around = insertAround(
        shape,
        ref,
        [[7, 7]],
        [
          [8, 8],
          [9, 9],
        ],
      );
      const walk = [cornerBefore(around.shape, cornerBefore(around.shape, around.ref))];
      for (let i = 0; i < 5; i++) walk.push(nextCorner(around.shape, walk.at(-1)!));
      expect(walk.map((each) => cornerAt(around.shape, each))).toEqual([
        cornerAt(shape, before),
        [7, 7],
        place,
        [8, 8],
        [9, 9],
        cornerAt(shape, after),
      ]);
    }
  });

  test('go, and with one of three goes its hole or its part', () => {
    expect(removeCorner(shape, { part: 1, ring: 0, corner: 1 })[1]![0]).toHaveLength(3);
    expect(removeCorner(shape, inHole)[1]).toHaveLength(1);
    expect(removeCorner(shape, { part: 0, ring: 0, corner: 0 })).toEqual([shape[1]]);
  });

  test('three of the last part stay', () => {
    const triangle = [[square.slice(0, 3)]];
    const ref = { part: 0, ring: 0, corner: 0 };
    expect(canRemoveCorner(triangle, ref)).toBe(false);
    expect(removeCorner(triangle, ref)).toBe(triangle);
  });
});
