import { describe, expect, test } from 'vitest';
import type { BBox } from '#geo/geometry/types.ts';
import type { Piece } from './pieces.ts';
import { objectionTo } from './wanted.ts';

const piece = ([west, south, east, north]: BBox, households: number | null = 500): Piece => ({
  id: 'WK1',
  name: 'Lindenkwartier',
  district: 'WK1',
  households,
  area: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, south],
      ],
    ],
  },
});

const small: BBox = [5.7, 52, 5.71, 52.006];
const everything = { border: true, streets: 'nwb', addresses: 'homes' } as const;

describe('what cannot be loaded', () => {
  test('is nothing, of a neighbourhood', () => {
    expect(objectionTo({ pieces: [piece(small)], ...everything })).toBeNull();
    expect(objectionTo({ pieces: [piece(small, null)], ...everything })).toBeNull();
  });

  test('is no area, and nothing of an area', () => {
    expect(objectionTo({ pieces: [], ...everything })).toEqual({ code: 'noneChosen' });
    const nothing = { border: false, streets: null, addresses: null };
    expect(objectionTo({ pieces: [piece(small)], ...nothing })).toEqual({ code: 'nothingWanted' });
  });

  test('is an area as large as a province', () => {
    const objection = objectionTo({ pieces: [piece([5, 52, 5.5, 52.5])], ...everything });
    expect(objection).toMatchObject({ code: 'tooLarge' });
  });

  test('are the addresses of a large city, but not its streets', () => {
    const pieces = [piece(small, 70_000)];
    expect(objectionTo({ pieces, ...everything })).toEqual({ code: 'tooManyHouseholds' });
    expect(objectionTo({ pieces, ...everything, addresses: null })).toBeNull();
  });
});
