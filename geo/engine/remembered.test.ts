import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.ts';

test('work is done once for the same two objects, and again for others', () => {
  const work = vi.fn<(a: object, b: object) => object[]>((a, b) => [a, b]);
  const remember = remembered(work);
  const [a, b] = [{}, {}];
  expect(remember(a, b)).toBe(remember(a, b));
  expect(work).toHaveBeenCalledTimes(1);
  expect(remember(b, a)).toEqual([b, a]);
  expect(remember(a, {})).not.toBe(remember(a, b));
  expect(work).toHaveBeenCalledTimes(3);
});
