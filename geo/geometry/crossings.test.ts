import { expect, test } from 'vitest';
import { passingOf } from './crossings.ts';
import type { LngLat } from './types.ts';

const canal: LngLat[] = [
  [0, -10],
  [0, 0],
  [0, 10],
];

/** Whether a way has gone over the canal to the other side, or right across it and back. */
const isOver = (...way: LngLat[]) => {
  const { net, isAcross } = passingOf(way, canal);
  return isAcross || net !== 0;
};

test('what goes across has gone over, in one direction or the other', () => {
  expect(
    passingOf(
      [
        [-1, 3],
        [1, 3],
      ],
      canal,
    ),
  ).toEqual({ net: -1, isAcross: true });
  expect(
    passingOf(
      [
        [1, 3],
        [-1, 3],
      ],
      canal,
    ),
  ).toEqual({ net: 1, isAcross: true });
});

test('what stays on its side, or passes beyond an end, has not', () => {
  expect(isOver([-1, 3], [-2, 8])).toBe(false);
  expect(isOver([-1, 11], [1, 11])).toBe(false);
});

test('what goes across and comes back has been across', () => {
  expect(
    passingOf(
      [
        [-1, 3],
        [1, 3],
        [1, 4],
        [-1, 4],
      ],
      canal,
    ),
  ).toEqual({ net: 0, isAcross: true });
});

test('what only touches, with a corner or an end, on an edge or on a corner, has not gone over', () => {
  for (const north of [3, 0]) {
    for (const east of [-1, 1]) {
      expect(isOver([east, 2], [0, north], [east, 4])).toBe(false);
      expect(isOver([east, 4], [0, north], [east, 2])).toBe(false);
    }
  }
});

test('what goes over through a corner has, once, whichever way it came', () => {
  for (const north of [3, 0]) {
    for (const from of [-2, 0, 2, 5]) {
      expect(
        passingOf(
          [
            [-1, from],
            [0, north],
            [1, 7],
          ],
          canal,
        ).net,
      ).toBe(-1);
      expect(
        passingOf(
          [
            [1, 7],
            [0, north],
            [-1, from],
          ],
          canal,
        ).net,
      ).toBe(1);
    }
  }
});

test('what runs along it has gone over when it leaves on the other side', () => {
  expect(isOver([-1, 1], [0, 2], [0, 4], [-1, 5])).toBe(false);
  expect(isOver([-1, 1], [0, 2], [0, 4], [1, 5])).toBe(true);
});

test('a line that bends at a corner of the way parts what lies in its angle from the rest', () => {
  const bend: LngLat[] = [
    [-10, 0],
    [0, 0],
    [0, 10],
  ];
  const net = (...way: LngLat[]) => passingOf(way, bend).net;
  expect(net([-1, 5], [0, 0], [-5, 1])).toBe(0);
  expect(net([5, 1], [0, 0], [-5, -1])).toBe(0);
  expect(net([5, 1], [0, 0], [-5, 1])).toBe(1);
  expect(net([-5, 1], [0, 0], [1, -5])).toBe(-1);
});
