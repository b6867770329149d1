import { describe, expect, test } from 'vitest';
import { line, metresOf, segment } from '#tests/engineFixtures.ts';
import { buildStreetsData } from './buildStreetsData.ts';
import { measureStreets, metresAfter, segmentMetres } from './measuredStreets.ts';
import { placeAt, sliceSegment } from './positions.ts';

// a first segment, so that the rows of the second do not begin at 0
const measured = measureStreets(
  buildStreetsData([
    segment('a'),
    segment('b', { line: line([0, 0], [100, 0], [100, 0], [100, 50]) }),
  ]),
);
const slice = (from: number, to: number) => sliceSegment(measured, 1, from, to).map(metresOf);
const length = segmentMetres(measured, 1);

test('a segment is as long as its edges together', () => {
  expect(segmentMetres(measured, 0)).toBeCloseTo(100, 3);
  expect(length).toBeCloseTo(150, 3);
});

describe('a position', () => {
  test('lies so many metres along the line', () => {
    expect(metresOf(placeAt(measured, 1, 30))).toEqual([30, 0]);
    expect(metresOf(placeAt(measured, 1, 130))).toEqual([100, 30]);
  });

  test('at an end is that end to the bit, and so is one beyond it', () => {
    const [start, end] = [placeAt(measured, 1, 0), placeAt(measured, 1, length)];
    const { lngLat } = measured.streets;
    expect([...start, ...end]).toEqual([...lngLat.slice(4, 6), ...lngLat.slice(-2)]);
    expect([placeAt(measured, 1, -5), placeAt(measured, 1, 999)]).toEqual([start, end]);
  });
});

describe('a slice', () => {
  test('keeps the corners between its ends, each once', () => {
    expect(slice(30, 120)).toEqual([
      [30, 0],
      [100, 0],
      [100, 20],
    ]);
    expect(slice(0, length)).toEqual([
      [0, 0],
      [100, 0],
      [100, 50],
    ]);
  });

  test('that begins or ends at a corner has it once', () => {
    const corner = metresAfter(measured, measured.streets.coordStart[1]!);
    expect(slice(50, corner)).toEqual([
      [50, 0],
      [100, 0],
    ]);
    expect(slice(corner, 120)).toEqual([
      [100, 0],
      [100, 20],
    ]);
  });

  test('of no length is the same place twice', () => {
    expect(slice(30, 30)).toEqual([
      [30, 0],
      [30, 0],
    ]);
  });
});
