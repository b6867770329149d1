import { describe, expect, test } from 'vitest';
import { areaBBox, intersectBBoxes, joinBBoxes } from './bbox.ts';
import type { BBox } from './types.ts';

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

describe('what two boxes have in common', () => {
  const town: BBox = [5, 52, 5.2, 52.1];
  test('is the smaller one when it lies in the other', () => {
    const country: BBox = [3, 50, 7, 54];
    expect(intersectBBoxes(town, country)).toEqual(town);
    expect(intersectBBoxes(country, town)).toEqual(town);
  });
  test('is where they overlap', () => {
    expect(intersectBBoxes(town, [5.1, 51.9, 5.3, 52.05])).toEqual([5.1, 52, 5.2, 52.05]);
  });
  test('is a line or a place when they touch', () => {
    expect(intersectBBoxes(town, [5.2, 52.1, 5.3, 52.2])).toEqual([5.2, 52.1, 5.2, 52.1]);
  });
  test('is nothing when they are apart', () => {
    expect(intersectBBoxes(town, [5.3, 52, 5.4, 52.1])).toBeNull();
  });
});
