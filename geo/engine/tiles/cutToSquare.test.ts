import { array, assert, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlatLine } from '#geo/geometry/simplifyLine.ts';
import { cutToSquare } from './cutToSquare.ts';

const cut = (line: FlatLine, min = 0, max = 10): FlatLine[] => {
  const pieces: FlatLine[] = [];
  cutToSquare(line, min, max, (piece) => pieces.push(piece));
  return pieces;
};

describe('cutToSquare', () => {
  test('a line within the square is itself', () => {
    const line = Object.freeze([0, 0, 5, 5, 10, 0]);
    expect(cut(line)).toEqual([line]);
  });

  test('a line that leaves and comes back is two', () => {
    expect(cut([5, 4, 15, 4, 15, 6, 5, 6])).toEqual([
      [5, 4, 10, 4],
      [10, 6, 5, 6],
    ]);
  });

  test('a line from edge to edge keeps its corners between', () => {
    expect(cut([-5, 5, 5, 5, 5, 15])).toEqual([[0, 5, 5, 5, 5, 10]]);
  });

  test('a line beside the square is none, also where its box meets it', () => {
    expect(cut([-3, 8, 3, 14])).toEqual([]);
    expect(cut([11, 0, 11, 10])).toEqual([]);
    expect(cut([-5, 12, 5, 11])).toEqual([]);
  });

  test('a place given twice does not break a line', () => {
    expect(cut([-2, 5, 5, 5, 5, 5, 8, 5])).toEqual([[0, 5, 5, 5, 5, 5, 8, 5]]);
  });

  test('a line along an edge of the square is within it', () => {
    expect(cut([-5, 10, 15, 10])).toEqual([[0, 10, 10, 10]]);
  });

  test('the pieces are what dense sampling finds within, and nothing else', () => {
    const coordinate = integer({ min: -20, max: 30 });
    const place = tuple(coordinate, coordinate);
    assert(
      property(array(place, { minLength: 2, maxLength: 6 }), (places) => {
        const line = places.flat();
        const pieces = cut(line);
        for (const value of pieces.flat()) expect(Math.abs(value - 5)).toBeLessThan(5 + 1e-9);
        const cutLength = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
        expect(Math.abs(cutLength - sampledLength(line))).toBeLessThan(0.3);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

const SAMPLES = 2000;

/** Length within the square from 0 to 10, to a sample an edge at either end. */
function sampledLength(line: FlatLine): number {
  let length = 0;
  for (let i = 2; i < line.length; i += 2) {
    const [x, y] = [line[i - 2]!, line[i - 1]!];
    const [dx, dy] = [line[i]! - x, line[i + 1]! - y];
    for (let k = 0; k < SAMPLES; k++) {
      const share = (k + 0.5) / SAMPLES;
      const [px, py] = [x + share * dx, y + share * dy];
      const isWithin = px >= 0 && px <= 10 && py >= 0 && py <= 10;
      if (isWithin) length += Math.hypot(dx, dy) / SAMPLES;
    }
  }
  return length;
}

function lengthOf(line: FlatLine): number {
  let length = 0;
  for (let i = 2; i < line.length; i += 2) {
    length += Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!);
  }
  return length;
}
