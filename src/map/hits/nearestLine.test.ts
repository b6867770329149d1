import { describe, expect, test } from 'vitest';
import { nearestLine, type Pixel } from './nearestLine.ts';

/** Runs up the screen. */
const north: Pixel[] = [
  [100, 200],
  [100, 100],
];
/** Runs to the right. */
const east: Pixel[] = [
  [0, 300],
  [100, 300],
  [200, 300],
];

describe('nearestLine', () => {
  test('there is none among none', () => {
    expect(nearestLine([], [1, 1])).toBeNull();
    expect(nearestLine([[[5, 5]]], [1, 1])).toBeNull();
  });

  test('is the one that passes nearest, and how near', () => {
    expect(nearestLine([north, east], [104, 150])).toMatchObject({ line: 0, pixels: 4 });
    expect(nearestLine([north, east], [150, 290])).toMatchObject({ line: 1, pixels: 10 });
  });

  test('beyond an end the end is nearest', () => {
    expect(nearestLine([north], [103, 96])).toMatchObject({ pixels: 5 });
  });

  test('sides are those of somebody who walks along the line', () => {
    expect(nearestLine([north], [90, 150])?.side).toBe('left');
    expect(nearestLine([north], [110, 150])?.side).toBe('right');
    expect(nearestLine([east], [50, 290])?.side).toBe('left');
    expect(nearestLine([east], [50, 310])?.side).toBe('right');
  });

  test('of equally near lines the first is taken', () => {
    expect(nearestLine([east, east.toReversed()], [50, 290])?.line).toBe(0);
  });
});
