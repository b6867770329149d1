import { afterEach, expect, test, vi } from 'vitest';
import { inTurn, lockOfBackup } from '#src/storage/locks.ts';
import type { PlanProblem } from '#src/storage/planProblems.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import { startBrowser } from '#src/storage/testBrowser.ts';
import { backUpIfDue, isBackupDue } from './backUpIfDue.ts';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;
const due = (changedAt: number, backupAt: number | null) =>
  isBackupDue({ changedAt, backupAt }, NOW);

const made = vi.hoisted(() => [] as string[]);
vi.mock('./backUp.ts', () => ({
  backUp: (_storage: unknown, { planId }: PlanStore) => {
    made.push(planId);
    return Promise.resolve({ ok: true });
  },
}));

afterEach(() => {
  made.length = 0;
  vi.unstubAllGlobals();
});

test('a plan that was never backed up is due', () => {
  expect(due(0, null)).toBe(true);
});

test('one that was, an hour later, and only after a change', () => {
  expect(due(NOW, NOW - HOUR)).toBe(true);
  expect(due(NOW, NOW - HOUR + 1)).toBe(false);
  expect(due(NOW - 50 * HOUR, NOW - 50 * HOUR)).toBe(false);
});

/** Opens a plan that is due, with a place that the browser allows, and looks whether it is backed up. */
async function backsUp(...problems: PlanProblem[]): Promise<boolean> {
  startBrowser();
  return backsUpNow(...problems);
}

async function backsUpNow(...problems: PlanProblem[]): Promise<boolean> {
  const handle = { queryPermission: () => Promise.resolve('granted') };
  const storage = {
    backupPlaces: { get: () => Promise.resolve({ ok: true, value: { handle } }) },
    plans: {
      list: () =>
        Promise.resolve({ ok: true, value: [{ id: 'plan-1', changedAt: 1, backupAt: null }] }),
    },
  } as unknown as AppStorage;
  const store = { planId: 'plan-1', getProblems: () => problems } as unknown as PlanStore;
  const answer = await backUpIfDue(storage, store);
  expect(made).toEqual(answer ? ['plan-1'] : []);
  return answer;
}

test('a plan that is due is backed up by itself', async () => {
  expect(await backsUp()).toBe(true);
});

test.each<PlanProblem>([
  { code: 'plan/changes-unreadable', count: 1 },
  { code: 'plan/changes-missing' },
])('a damaged plan ($code) is never written over its backup by itself', async (problem) => {
  expect(await backsUp(problem)).toBe(false);
});

test('while a backup is made by hand, none is made by itself', async () => {
  startBrowser();
  let end = () => {};
  const byHand = inTurn(lockOfBackup('plan-1'), () => new Promise<void>((done) => (end = done)));
  await vi.waitFor(async () => expect((await navigator.locks.query()).held).toHaveLength(1));
  expect(await backsUpNow()).toBe(false);
  end();
  await byHand;
  expect(await backsUpNow()).toBe(true);
});
