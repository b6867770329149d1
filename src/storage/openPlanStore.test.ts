import { succeed } from '#geo/result.ts';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { UpdateRow } from './database.ts';
import { openPlanStore } from './openPlanStore.ts';
import type { PlanRows } from './planRows.ts';
import type { PlanBases } from './sharedBases.ts';
import { addArea, changeBy, value } from './testBrowser.ts';

/** Rows that lie in an array; nothing tells of new ones. */
function rowsInMemory() {
  const stored: UpdateRow[] = [];
  const stopWatching = vi.fn<() => void>();
  const rows = {
    readAfter: vi.fn<PlanRows['readAfter']>((i) =>
      Promise.resolve(succeed(stored.filter((row) => row.i > i))),
    ),
    append: vi.fn<PlanRows['append']>((updates) => {
      for (const update of updates) stored.push({ i: stored.length + 1, plan: 'plan-1', update });
      return Promise.resolve(succeed(undefined));
    }),
    watch: () => stopWatching,
    compact: () => Promise.resolve(succeed(undefined)),
    erase: () => Promise.resolve(succeed(undefined)),
  };
  return { rows, stopWatching };
}

function openWith(rows: PlanRows, onClose = () => Promise.resolve()) {
  const bases: PlanBases = {
    remember: () => Promise.resolve(succeed(undefined)),
    of: () => Promise.resolve(succeed([])),
  };
  const loaded = { planId: 'plan-1', rows, bases, rowCount: 0, seen: 0, unreadable: 0 };
  return openPlanStore({ ...loaded, doc: new Y.Doc(), name: 'Proefwijk' }, onClose).store;
}

test('a row is read once', async () => {
  const { rows } = rowsInMemory();
  const store = openWith(rows);
  value(await store.apply(changeBy(store, addArea('area-1', 'Noord'))));
  value(await store.refresh());
  value(await store.apply(changeBy(store, addArea('area-2', 'Zuid'))));
  value(await store.refresh());
  value(await store.refresh());
  expect(rows.readAfter.mock.calls).toEqual([[0], [1], [2]]);
});

test('own rows that come back change nothing and are not saved again', async () => {
  const { rows } = rowsInMemory();
  const store = openWith(rows);
  value(await store.apply(changeBy(store, addArea('area-1', 'Noord'))));
  const before = store.getPlan();
  value(await store.refresh());
  expect(store.getPlan()).toBe(before);
  expect(rows.append).toHaveBeenCalledTimes(1);
});

test('closing stops watching and lets go, once', async () => {
  const { rows, stopWatching } = rowsInMemory();
  const onClose = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const store = openWith(rows, onClose);
  value(await store.close());
  value(await store.close());
  expect(stopWatching).toHaveBeenCalledTimes(1);
  expect(onClose).toHaveBeenCalledTimes(1);
});
