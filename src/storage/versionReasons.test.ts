import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueVersion,
  outdatedVersions,
  type KeptVersion,
  type VersionReason,
} from './versionReasons.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
// noon where the tests run
const NOW = new Date(2026, 10, 20, 12).getTime();

const version = (reason: VersionReason, ageMs: number, id = `${reason}-${ageMs}`): KeptVersion => ({
  id,
  at: NOW - ageMs,
  reason,
});
const outdated = (versions: readonly KeptVersion[], most?: number) =>
  outdatedVersions(versions, NOW, most).map(({ id }) => id);

describe('when one is due', () => {
  const due = (versions: readonly KeptVersion[], changedAgoMs = 0) =>
    dueVersion(versions, { changedAt: NOW - changedAgoMs, now: NOW });

  test('the first of a plan, and the first of a day, are daily ones', () => {
    expect(due([])).toBe('daily');
    expect(due([version('hourly', 13 * HOUR)])).toBe('daily');
  });

  test('later on a day, one an hour', () => {
    expect(due([version('daily', HOUR)])).toBe('hourly');
    expect(due([version('daily', 3 * HOUR), version('hourly', HOUR - 1)])).toBeNull();
  });

  test('none when nothing has changed since the last one, whatever its reason', () => {
    expect(due([version('daily', 2 * DAY)], 3 * DAY)).toBeNull();
    expect(due([version('daily', 2 * HOUR), version('beforeMerge', HOUR)], HOUR)).toBeNull();
    expect(due([version('daily', 2 * HOUR), version('beforeMerge', HOUR)], HOUR - 1)).toBe(
      'hourly',
    );
  });
});

describe('which go', () => {
  test('hourly ones after a day, but for the last of each day', () => {
    const [early, late] = [version('hourly', 3 * DAY + HOUR), version('hourly', 3 * DAY)];
    const today = [version('hourly', 0), version('hourly', 2 * HOUR), version('hourly', 23 * HOUR)];
    expect(outdated([...today, late, early])).toEqual([early.id]);
  });

  test('daily ones after thirty days, the last of a day with them', () => {
    const now = version('hourly', 0);
    const [first, last] = [version('daily', 31 * DAY), version('hourly', 31 * DAY - HOUR)];
    expect(outdated([now, version('daily', 29 * DAY), first, last])).toEqual([first.id, last.id]);
  });

  test('those before a merge, a migration and a restore after ninety; kept by hand, never', () => {
    for (const reason of ['beforeMerge', 'beforeMigration', 'beforeRestore'] as const) {
      const old = version(reason, 91 * DAY);
      expect(outdated([version(reason, 89 * DAY), old])).toEqual([old.id]);
    }
    expect(outdated([version('manual', 1_000 * DAY)])).toEqual([]);
  });

  test('never the newest that was kept by itself', () => {
    const newest = version('hourly', 400 * DAY);
    expect(outdated([version('beforeMerge', DAY), newest, version('daily', 500 * DAY)])).toEqual([
      `daily-${500 * DAY}`,
    ]);
  });

  test('above the most there may be, the oldest, those kept by themselves first', () => {
    const versions = [
      version('daily', 0),
      version('daily', DAY),
      version('daily', 2 * DAY),
      version('beforeMerge', 10 * DAY),
      version('manual', 20 * DAY),
    ];
    expect(outdated(versions, 3)).toEqual([`daily-${DAY}`, `daily-${2 * DAY}`]);
    expect(outdated(versions, 1)).toHaveLength(4);
  });

  test('however many there are, at most so many stay, and what stays would stay again', () => {
    const reasons = fc.constantFrom<VersionReason>('hourly', 'daily', 'beforeMerge', 'manual');
    const any = fc.tuple(reasons, fc.integer({ min: 0, max: 120 * DAY }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 200 }), (drawn) => {
        const versions = drawn.map(([reason, age], i) => version(reason, age, `v-${i}`));
        const gone = new Set(outdatedVersions(versions, NOW));
        const stay = versions.filter((each) => !gone.has(each));
        expect(stay.length).toBeLessThanOrEqual(100);
        expect(outdatedVersions(stay, NOW)).toEqual([]);
      }),
    );
  });
});
