import { expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import { freehandLine, type Trace } from './freehandLine.ts';

const trace = (x: number, y: number): Trace => ({
  pixel: { x, y },
  lngLat: [5 + x / 10_000, 52 - y / 10_000],
});

/** To the right, and then down, by a hand that trembles. */
const hook = [
  ...Array.from({ length: 50 }, (_, i) => trace(4 * i, (i % 3) - 1)),
  ...Array.from({ length: 50 }, (_, i) => trace(200 + (i % 2), 4 * i)),
];

const asItIs = (place: LngLat) => place;

test('a hook drawn by a trembling hand has three corners', () => {
  const corners = freehandLine(hook, asItIs);
  expect(corners).toHaveLength(3);
  expect(corners[0]).toEqual(hook[0]!.lngLat);
  expect(corners.at(-1)).toEqual(hook.at(-1)!.lngLat);
});

test('corners stick where they can, and those that stick together are one', () => {
  const node: LngLat = [5.02, 52];
  expect(freehandLine(hook, () => node)).toEqual([node]);
});

test('a hand that did not move puts down one corner', () => {
  expect(freehandLine([trace(3, 3), trace(3, 3)], asItIs)).toHaveLength(1);
});
