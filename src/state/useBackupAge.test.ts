import { expect, test } from 'vitest';
import { nightsSince } from './useBackupAge.ts';

const now = new Date(2026, 10, 20, 9, 30);

test.each([
  ['this morning', new Date(2026, 10, 20, 0, 1), 0],
  ['last night', new Date(2026, 10, 19, 23, 59), 1],
  ['the morning before', new Date(2026, 10, 19, 0, 1), 1],
  ['nine days ago', new Date(2026, 10, 11, 12, 0), 9],
  ['a clock that runs ahead', new Date(2026, 10, 21, 12, 0), 0],
])('a backup of %s', (_, at, nights) => {
  expect(nightsSince(at.getTime(), now)).toBe(nights);
});
