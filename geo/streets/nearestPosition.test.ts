import { describe, expect, test } from 'vitest';
import { at, line, segment } from '#tests/engineFixtures.ts';
import { buildStreetsData } from './buildStreetsData.ts';
import { measureStreets, metresAfter } from './measuredStreets.ts';
import { nearestPosition } from './nearestPosition.ts';
import { LEFT, RIGHT } from './streetsData.ts';

const measured = measureStreets(
  buildStreetsData([
    segment('east'),
    segment('bend', { line: line([0, 200], [100, 200], [20, 240]) }),
  ]),
);
const nearest = (east: number, north: number, segments = [0, 1]) =>
  nearestPosition(measured, segments, at(east, north));

describe('a place is brought to', () => {
  test('the foot of the perpendicular, and knows its side and distance', () => {
    const position = nearest(30, 8);
    expect(position).toMatchObject({ segment: 0, side: LEFT });
    expect(position!.metres).toBeCloseTo(30, 3);
    expect(position!.distanceMetres).toBeCloseTo(8, 3);
    expect(nearest(30, -8)).toMatchObject({ segment: 0, side: RIGHT });
  });

  test('the end of a line that it lies beyond', () => {
    expect(nearest(-20, -5)).toMatchObject({ segment: 0, metres: 0, side: RIGHT });
  });

  test('the segments that are asked for only', () => {
    expect(nearest(30, 8, [1])).toMatchObject({ segment: 1 });
    expect(nearest(30, 8, [])).toBeNull();
  });
});

test('outside a sharp bend a place lies on the outer side, whichever edge is looked along', () => {
  for (const north of [190, 200, 205, 210]) {
    expect(nearest(120, north)).toMatchObject({ segment: 1, side: RIGHT });
  }
});

test('a place that is a corner of the line is at that corner to the bit', () => {
  const { coordStart, lngLat } = measured.streets;
  for (let place = 0; place < lngLat.length / 2; place++) {
    const segment = place < coordStart[1]! ? 0 : 1;
    const corner = [lngLat[2 * place]!, lngLat[2 * place + 1]!] as const;
    const position = nearestPosition(measured, [segment], corner)!;
    let metres = 0;
    for (let edge = coordStart[segment]!; edge < place; edge++)
      metres += metresAfter(measured, edge);
    expect(position.metres).toBe(metres);
    expect(position.distanceMetres).toBe(0);
  }
});

test('on a tie the first segment is taken', () => {
  const twice = measureStreets(buildStreetsData([segment('a'), segment('b')]));
  expect(nearestPosition(twice, [1, 0], at(50, 5))).toMatchObject({ segment: 1 });
});
