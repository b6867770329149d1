import { expect, test } from 'vitest';
import { edgeMetres } from '#geo/geometry/ruler.ts';
import { withMargin } from './margin.ts';

test('a margin is as wide on every side', () => {
  const [west, south, east, north] = withMargin([5.7, 52, 5.71, 52.006], 250);
  const middle = 52.003;
  expect(edgeMetres(west, middle, 5.7, middle)).toBeCloseTo(250, 3);
  expect(edgeMetres(5.71, middle, east, middle)).toBeCloseTo(250, 3);
  expect(edgeMetres(5.7, south, 5.7, 52)).toBeCloseTo(250, 0);
  expect(edgeMetres(5.7, 52.006, 5.7, north)).toBeCloseTo(250, 0);
});
