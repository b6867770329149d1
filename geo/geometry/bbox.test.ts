import { expect, test } from 'vitest';
import { areaBBox, joinBBoxes } from './bbox.ts';

const triangle = [
  [5, 52],
  [6, 52.5],
  [5.5, 53],
  [5, 52],
] as const;

test('the box of an area is that of its outer rings', () => {
  expect(areaBBox([[triangle]])).toEqual([5, 52, 6, 53]);
  expect(areaBBox([])).toBeNull();
});

test('boxes join to the box around them, and what is unknown does not count', () => {
  expect(joinBBoxes([[5, 52, 6, 53], null, [4, 52.5, 5.5, 54]])).toEqual([4, 52, 6, 54]);
  expect(joinBBoxes([null])).toBeNull();
});
