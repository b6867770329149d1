import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from './database.ts';
import { planRows } from './planRows.ts';
import { startBrowser, value } from './testBrowser.ts';

let db: Database;

beforeEach(async () => {
  startBrowser();
  db = value(await openDatabase());
  for (const id of ['plan-1', 'plan-2']) {
    await db.plans.add({ id, name: id, createdAt: 1, openedAt: 1, changedAt: 1, backupAt: null });
  }
});

const update = (n: number) => Uint8Array.of(n);

test('the rows after one are read: not itself, none before it, none of another plan', async () => {
  const rows = planRows(db, 'plan-1');
  value(await rows.append([update(1), update(2)], null));
  value(await planRows(db, 'plan-2').append([update(3)], null));
  value(await rows.append([update(4)], null));
  const all = value(await rows.readAfter(0));
  expect(all.map((row) => row.update)).toEqual([update(1), update(2), update(4)]);
  expect(value(await rows.readAfter(all[1]!.i))).toEqual([all[2]]);
});

test('nothing to save only asks whether the plan is there', async () => {
  const before = await db.plans.get('plan-1');
  value(await planRows(db, 'plan-1').append([], 'Andere naam'));
  expect(await db.plans.get('plan-1')).toEqual(before);
  expect(await planRows(db, 'plan-3').append([], null)).toMatchObject({
    problem: { code: 'storage/no-plan' },
  });
});
