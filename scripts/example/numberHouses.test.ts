import { describe, expect, test } from 'vitest';
import { numberHouses } from './numberHouses.ts';
import type { XY } from './plane.ts';
import type { Houses } from './stroke.ts';

// two pieces of 124 m: ten plots of ten metres between their corners
const pieces: readonly (readonly XY[])[] = [
  [
    [0, 0],
    [124, 0],
  ],
  [
    [124, 0],
    [248, 0],
  ],
];
const alwaysHalf = () => 0.5;

const built = (houses: Omit<Houses, 'plotMetres'>, parks: readonly (readonly XY[])[] = []) =>
  numberHouses(
    {
      stroke: { name: 'Proefstraat', places: [], houses: { ...houses, plotMetres: 10 } },
      pieces,
    },
    parks,
    alwaysHalf,
  );

describe('numberHouses', () => {
  test('numbers go on from one piece to the next, odd and even on their own sides', () => {
    const [first, second] = built({ left: 'odd', right: 'even' });
    expect(first!.left.range).toEqual({ parity: 'odd', from: 1, to: 19 });
    expect(second!.left.range).toEqual({ parity: 'odd', from: 21, to: 39 });
    expect(second!.right.range).toEqual({ parity: 'even', from: 22, to: 40 });
  });

  test('around a square every number is used by turns', () => {
    const [first, second] = built({ left: 'both', right: 'none' });
    expect(first!.left.range).toEqual({ parity: 'both', from: 1, to: 10 });
    expect(second!.left.range).toEqual({ parity: 'both', from: 11, to: 20 });
    expect(first!.right).toEqual({ range: { parity: 'none', from: 0, to: 0 }, houses: [] });
  });

  test('no houses stand in a park, and the numbers go on after it', () => {
    const park: readonly XY[] = [
      [-10, -40],
      [124, -40],
      [124, -2],
      [-10, -2],
    ];
    const [first, second] = built({ left: 'odd', right: 'even' }, [park]);
    expect(first!.right.houses).toEqual([]);
    expect(first!.left.houses).toHaveLength(10);
    expect(second!.right.range).toEqual({ parity: 'even', from: 2, to: 20 });
  });

  test('houses stand in the middle of equal plots, clear of the corners', () => {
    const { houses } = built({ left: 'odd', right: 'none' })[0]!.left;
    expect(houses[0]).toEqual({ number: 1, alongMetres: 17 });
    expect(houses[9]).toEqual({ number: 19, alongMetres: 107 });
  });

  test('a range that the source does not know leaves the houses where they are', () => {
    const [first] = numberHouses(
      {
        stroke: {
          name: 'Proefstraat',
          places: [],
          houses: { left: 'odd', right: 'none', plotMetres: 10 },
        },
        pieces,
      },
      [],
      () => 0,
    );
    expect(first!.left.range).toBeNull();
    expect(first!.left.houses.length).toBeGreaterThan(0);
  });
});
