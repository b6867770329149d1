import { expect, test } from 'vitest';
import { at, line, segment } from '#tests/engineFixtures.ts';
import { buildStreetsData } from './buildStreetsData.ts';
import { crossingsNear } from './crossingsNear.ts';

// two streets that meet in the origin, a lane without a name that joins them, and a far one
const streets = buildStreetsData([
  segment('a', { name: 'Parklaan', line: line([0, 0], [100, 0]) }),
  segment('b', { name: 'Mozartlaan', line: line([0, 0], [0, 100]) }),
  segment('c', { name: 'Parklaan', line: line([-100, 0], [0, 0]) }),
  segment('d', { name: null, line: line([0, 100], [20, 120]) }),
]);

const near = (east: number, north: number, reach = 60) =>
  crossingsNear(streets, [at(east, north)], reach)[0];

test('a crossing is called by the streets that meet there, each once', () => {
  const crossing = near(3, 4);
  expect(crossing?.names).toEqual(['Mozartlaan', 'Parklaan']);
  expect(crossing?.metres).toBeCloseTo(5, 2);
});

test('a dead end is called by its one street', () => {
  expect(near(99, 1)?.names).toEqual(['Parklaan']);
});

test('what has no name is no way to call a place', () => {
  expect(near(20, 121)?.names).toEqual(['Mozartlaan']);
  expect(near(60, 160)).toBeNull();
});

test('none within reach is none', () => {
  expect(near(50, 50, 40)).toBeNull();
});
