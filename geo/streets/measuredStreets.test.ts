import { describe, expect, test } from 'vitest';
import { makeTown } from '#tests/town/makeTown.ts';
import { buildStreetsData } from './buildStreetsData.ts';
import { measureStreets, metresAfter, positionOn, segmentMetres } from './measuredStreets.ts';

const measured = measureStreets(buildStreetsData(makeTown({ segments: 300, seed: 4 })));
const { coordStart, segmentCount } = measured.streets;

/** Each edge of each segment, with the metres of those before it. */
const edges = Array.from({ length: segmentCount }, (_, segment) => {
  let before = 0;
  const count = coordStart[segment + 1]! - 1 - coordStart[segment]!;
  return Array.from({ length: count }, (__, i) => {
    const edge = coordStart[segment]! + i;
    const metres = metresAfter(measured, edge);
    before += metres;
    return { segment, edge, metres, before: before - metres };
  });
}).flat();

describe('a position on an edge', () => {
  test('is as far along as the edges before it are long, to the bit', () => {
    for (const { segment, edge, before } of edges) {
      expect(positionOn(measured, segment, edge, 0)).toBe(before);
    }
  });

  test('at its end is where the next edge begins, to the bit', () => {
    for (const { segment, edge, before, metres } of edges) {
      expect(positionOn(measured, segment, edge, 1)).toBe(before + metres);
    }
  });

  test('between has that part of its length, to a micrometre', () => {
    for (const { segment, edge, before, metres } of edges) {
      const position = positionOn(measured, segment, edge, 0.3);
      expect(Math.abs(position - before - 0.3 * metres)).toBeLessThan(1e-6);
    }
  });
});

test('at the end of the last edge is the length of the segment', () => {
  for (let segment = 0; segment < segmentCount; segment++) {
    const last = coordStart[segment + 1]! - 2;
    expect(positionOn(measured, segment, last, 1)).toBe(segmentMetres(measured, segment));
  }
});
