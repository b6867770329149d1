import { describe, expect, test } from 'vitest';
import { edgeMetres } from '#geo/geometry/ruler.ts';
import type { BBox } from '#geo/geometry/types.ts';
import type { DutchPlace } from '#src/services/pdok/locatieserver.ts';
import {
  boxOfPieces,
  householdsOf,
  piecesAt,
  samePieces,
  squareKilometres,
  type Piece,
} from './pieces.ts';

const piece = (
  id: string,
  district: string,
  [west, south, east, north]: BBox,
  households: number | null = 10,
): Piece => ({
  id,
  name: id,
  district,
  households,
  area: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});

const wijken = [piece('WK1', 'WK1', [5, 52, 5.2, 52.1]), piece('WK2', 'WK2', [5.2, 52, 5.3, 52.1])];
const buurten = [
  piece('BU11', 'WK1', [5, 52, 5.1, 52.1]),
  piece('BU12', 'WK1', [5.1, 52, 5.2, 52.1]),
  piece('BU21', 'WK2', [5.2, 52, 5.3, 52.1], null),
];

const place = (more: Partial<DutchPlace>): DutchPlace => ({
  id: 'x',
  kind: 'woonplaats',
  label: 'Voorbeeldstad',
  municipality: 'GM9901',
  municipalityName: 'Voorbeeldstad',
  district: null,
  neighbourhood: null,
  at: [5.15, 52.05],
  ...more,
});

describe('what a place stands for', () => {
  test('is the buurt itself among buurten, and its wijk among wijken', () => {
    const buurt = place({ kind: 'buurt', district: 'WK1', neighbourhood: 'BU12' });
    expect(piecesAt(buurt, 'buurten', buurten)).toEqual(['BU12']);
    expect(piecesAt(buurt, 'wijken', wijken)).toEqual(['WK1']);
  });

  test('is the wijk among wijken, and its buurten among buurten', () => {
    const wijk = place({ kind: 'wijk', district: 'WK1' });
    expect(piecesAt(wijk, 'wijken', wijken)).toEqual(['WK1']);
    expect(piecesAt(wijk, 'buurten', buurten)).toEqual(['BU11', 'BU12']);
  });

  test('is all of a municipality', () => {
    expect(piecesAt(place({ kind: 'gemeente' }), 'wijken', wijken)).toEqual(['WK1', 'WK2']);
  });

  test('is where a town or street lies', () => {
    expect(piecesAt(place({ kind: 'woonplaats' }), 'wijken', wijken)).toEqual(['WK1']);
    expect(piecesAt(place({ kind: 'weg' }), 'buurten', buurten)).toEqual(['BU12']);
  });

  test('is where it lies when the division has other codes, and nothing outside it', () => {
    const renamed = place({ kind: 'buurt', district: 'WK7', neighbourhood: 'BU71' });
    expect(piecesAt(renamed, 'buurten', buurten)).toEqual(['BU12']);
    expect(piecesAt({ ...renamed, at: [6, 53] }, 'buurten', buurten)).toEqual([]);
  });
});

test('what is chosen stays chosen in the other division', () => {
  expect(samePieces(['WK1'], wijken, buurten)).toEqual(['BU11', 'BU12']);
  expect(samePieces(['BU11', 'BU21'], buurten, wijken)).toEqual(['WK1', 'WK2']);
  expect(samePieces([], wijken, buurten)).toEqual([]);
});

test('households are counted while they are known', () => {
  expect(householdsOf(wijken)).toBe(20);
  expect(householdsOf(buurten)).toBeNull();
  expect(householdsOf([])).toBe(0);
});

test('pieces have a box around them, as large as its sides say', () => {
  const box = boxOfPieces(wijken)!;
  expect(box).toEqual([5, 52, 5.3, 52.1]);
  const metres = edgeMetres(5, 52.05, 5.3, 52.05) * edgeMetres(5, 52, 5, 52.1);
  expect(squareKilometres(box)).toBeCloseTo(metres / 1e6, 3);
  expect(boxOfPieces([])).toBeNull();
});
