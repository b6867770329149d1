import { expect, test } from 'vitest';
import { outdatedBackups } from './outdatedBackups.ts';

const at = (month: number, day: number, hour = 12) =>
  new Date(2026, month - 1, day, hour).getTime();
const NOW = at(11, 20);
const backup = (moment: number) => ({ name: new Date(moment).toISOString(), at: moment });
const gone = (...moments: number[]) =>
  outdatedBackups(moments.map(backup), NOW).map((each) => each.at);

test('the newest five stay, however many there are of one day', () => {
  const today = Array.from({ length: 9 }, (_, i) => at(11, 20, i + 1));
  expect(gone(...today)).toEqual(today.slice(0, 4));
});

const five = Array.from({ length: 5 }, (_, i) => at(11, 20, i + 1));

test('the last of each day stays for thirty days', () => {
  expect(gone(at(11, 1, 9), at(11, 1, 17), at(10, 22, 9), ...five)).toEqual([at(11, 1, 9)]);
});

test('then the last of each month, for a year', () => {
  const [early, late] = [at(6, 3), at(6, 28)];
  expect(gone(early, late, at(1, 31), ...five)).toEqual([early]);
  expect(gone(new Date(2025, 9, 1).getTime(), ...five)).toEqual([new Date(2025, 9, 1).getTime()]);
});

test('whatever was written long ago, some stay', () => {
  expect(gone(at(1, 1), at(1, 2))).toEqual([]);
});
