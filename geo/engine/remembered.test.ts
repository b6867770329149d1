import { expect, test, vi } from 'vitest';
import { remembered, rememberedOnce } from './remembered.ts';

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

test('a function that remembers once works again only for other arguments', () => {
  let calls = 0;
  const sum = rememberedOnce((...numbers: readonly number[]) => {
    calls++;
    return numbers.reduce((total, number) => total + number, 0);
  });
  expect([sum(1, 2), sum(1, 2), sum(1, 2, 3), sum(1, 2)]).toEqual([3, 3, 6, 3]);
  expect(calls).toBe(3);
});
