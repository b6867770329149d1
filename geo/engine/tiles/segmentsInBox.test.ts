import { expect, test } from 'vitest';
import type { BBox } from '#geo/geometry/types.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { segmentsOf } from '#geo/streets/segmentsOf.ts';
import { at, line, segment } from '#tests/engineFixtures.ts';
import { makeTown } from '#tests/town/makeTown.ts';
import { segmentsInBox } from './segmentsInBox.ts';

const box = (west: number, south: number, east: number, north: number): BBox => [
  ...at(west, south),
  ...at(east, north),
];

test('without segments there are none', () => {
  expect(segmentsInBox(buildStreetsData([]), [0, 0, 90, 90])).toEqual([]);
});

test('a segment is found that crosses the box with no place within it', () => {
  const streets = buildStreetsData([segment('a', { line: line([-500, 0], [500, 0]) })]);
  expect(segmentsInBox(streets, box(10, -10, 20, 10))).toEqual([0]);
  expect(segmentsInBox(streets, box(10, 1, 20, 10))).toEqual([]);
});

test('all that meet the box are found and no other, in the order of the data', () => {
  const streets = buildStreetsData(makeTown({ segments: 2000, seed: 3 }));
  const [west, south, east, north] = [5.595, 52.097, 5.604, 52.103];
  const inside = segmentsOf(streets).flatMap(({ line }, i) => {
    const [lngs, lats] = [line.map(([lng]) => lng), line.map(([, lat]) => lat)];
    const meets =
      Math.min(...lngs) <= east &&
      Math.max(...lngs) >= west &&
      Math.min(...lats) <= north &&
      Math.max(...lats) >= south;
    return meets ? [i] : [];
  });
  expect(inside.length).toBeGreaterThan(50);
  expect(segmentsInBox(streets, [west, south, east, north])).toEqual(inside);
});
