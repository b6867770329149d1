import { expect, test } from 'vitest';
import { metresPerPixel, pointerOf } from './pixels.ts';

test('at zoom 0 the equator is 512 pixels long', () => {
  expect(512 * metresPerPixel(0, 0)).toBeCloseTo(40_075_016.686, 3);
});

test('every zoom halves a pixel, and so does a latitude of 60 degrees', () => {
  expect(metresPerPixel(16, 0)).toBeCloseTo(metresPerPixel(15, 0) / 2);
  expect(metresPerPixel(15, 60)).toBeCloseTo(metresPerPixel(15, 0) / 2);
});

test('only a finger is coarse', () => {
  expect(['touch', 'mouse', 'pen', undefined].map(pointerOf)).toEqual([
    'coarse',
    'fine',
    'fine',
    'fine',
  ]);
});
