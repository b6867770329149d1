import { expect, test } from 'vitest';
import { isBackupDue } from './backUpIfDue.ts';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;
const due = (changedAt: number, backupAt: number | null) =>
  isBackupDue({ changedAt, backupAt }, NOW);

test('a plan that was never backed up is due', () => {
  expect(due(0, null)).toBe(true);
});

test('one that was, an hour later, and only after a change', () => {
  expect(due(NOW, NOW - HOUR)).toBe(true);
  expect(due(NOW, NOW - HOUR + 1)).toBe(false);
  expect(due(NOW - 50 * HOUR, NOW - 50 * HOUR)).toBe(false);
});
