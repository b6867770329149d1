import { expect, test } from 'vitest';
import { backupStateOf, nightsSince } from './useBackupAge.ts';

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

const daysAgo = (days: number) => now.getTime() - days * 86_400_000;
const stateOf = (backupAt: number | null, changedAt: number, createdAt: number) =>
  backupStateOf({ backupAt, changedAt, createdAt }, now);

test('a backup is asked for after a week in which something changed', () => {
  expect(stateOf(daysAgo(8), daysAgo(1), daysAgo(90))).toMatchObject({ isDue: true });
  expect(stateOf(daysAgo(5), daysAgo(1), daysAgo(90))).toMatchObject({ isDue: false });
});

test('not when nothing has changed since the last one, however old', () => {
  expect(stateOf(daysAgo(80), daysAgo(81), daysAgo(90))).toEqual({
    backupAt: daysAgo(80),
    isChanged: false,
    isDue: false,
  });
});

test('of a plan that was never backed up, a week after it was made', () => {
  expect(stateOf(null, daysAgo(6), daysAgo(6))).toMatchObject({ isDue: false, isChanged: true });
  expect(stateOf(null, daysAgo(8), daysAgo(8))).toMatchObject({ isDue: true });
});
