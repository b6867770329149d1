import 'fake-indexeddb/auto';
import { emptyPlan } from '#geo/plan/plan.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import { adoptDataSet } from '#geo/plan/edits/dataSets.ts';
import { applyChange } from '#geo/plan/change.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import type { StoredDataSet } from './dataSetStore.ts';
import type { AppStorage } from './storage.ts';
import {
  addArea,
  changeArea,
  changeBy,
  fillDisk,
  openPlan,
  openTab,
  rename,
  save,
  startBrowser,
  value,
} from './testBrowser.ts';

let tab: AppStorage;

beforeEach(async () => {
  startBrowser();
  tab = await openTab();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const plan = emptyPlan('Proefwijk');
const streets: DataSet = {
  id: 'streets-1',
  kind: 'streets',
  name: 'Proefstraten',
  source: '',
  date: null,
  licence: '',
  attribution: '',
  count: 3,
};
const bytesOf = (id: string, ...content: number[]): StoredDataSet => ({
  id,
  kind: 'streets',
  bytes: new Blob([Uint8Array.from(content)]),
});
/** The bytes of a data set as another tab finds them; null: it is not there. */
async function bytesFound(plan: string, id: string): Promise<readonly number[] | null> {
  const found = value(await (await openTab()).dataSets.get(plan, id));
  return found && [...new Uint8Array(await found.bytes.arrayBuffer())];
}
const create = async (name = 'Proefwijk') =>
  value(await tab.plans.create({ plan: emptyPlan(name) }));
const listed = async () => value(await tab.plans.list());

async function rowCounts() {
  const db = value(await openDatabase());
  const counts = [db.plans, db.updates, db.dataSets].map((table) => table.count());
  const [plans, updates, dataSets] = await Promise.all(counts);
  db.close();
  return { plans, updates, dataSets };
}
const NOTHING = { plans: 0, updates: 0, dataSets: 0 };

describe('making', () => {
  test('a new plan has all the content it was made with', async () => {
    const content = applyChange(plan, value(addArea('area-1', 'Noord')(plan)));
    const id = value(await tab.plans.create({ plan: content }));
    const store = await openPlan(tab, id);
    expect(store.getPlan()).toEqual(content);
    expect(store.getHistory()).toEqual({ undo: [], redo: [] });
    expect(store.getSaveState()).toMatchObject({ state: 'saved', pending: 0 });
  });

  test('a plan, its content and its data sets are made together or not at all', async () => {
    const makeRoom = fillDisk();
    const full = await tab.plans.create({ plan, dataSets: [bytesOf('streets-1', 1)] });
    expect(full).toEqual({ ok: false, problem: { code: 'storage/quota' } });
    makeRoom();
    expect(await rowCounts()).toEqual(NOTHING);
    // the second data set cannot be stored under the id of the first
    const twice = [bytesOf('streets-1', 1), bytesOf('streets-1', 2)];
    expect((await tab.plans.create({ plan, dataSets: twice })).ok).toBe(false);
    expect(await rowCounts()).toEqual(NOTHING);
  });

  test('a plan made with its history can be merged: an equal plan adds nothing to it', async () => {
    const store = await openPlan(tab, await create());
    await save(store, addArea('area-1', 'Noord'));
    const history = store.encodeHistory();
    const copy = value(await tab.plans.create({ plan: store.getPlan(), history }));
    const opened = await openPlan(tab, copy);
    expect(opened.getPlan()).toEqual(store.getPlan());
    expect(opened.encodeHistory()).toEqual(history);
  });

  test('where plan and history differ, the plan counts', async () => {
    const store = await openPlan(tab, await create());
    await save(store, addArea('area-1', 'Noord'));
    await save(store, addArea('area-2', 'Zuid'));
    const history = store.encodeHistory();
    const change = value(changeArea('area-1', { name: 'Noordwest' })(store.getPlan()));
    const deletes = [{ kind: 'subAreas', id: 'area-2' } as const];
    const content = applyChange(store.getPlan(), { ...change, deletes });
    const copy = value(await tab.plans.create({ plan: content, history }));
    expect((await openPlan(tab, copy)).getPlan()).toEqual(content);
  });

  test('a damaged or incomplete history is refused, and nothing is made', async () => {
    const store = await openPlan(tab, await create());
    await save(store, addArea('area-1', 'Noord'));
    await save(store, changeArea('area-1', { name: 'Zuid' }));
    value(await store.close());
    const before = await rowCounts();
    const whole = store.encodeHistory();
    const db = value(await openDatabase());
    // builds on the rows before it, which are not with it
    const { update: part } = (await db.updates.orderBy('i').last())!;
    db.close();
    for (const history of [Uint8Array.of(9, 9, 9), whole.slice(0, -20), part]) {
      const made = await tab.plans.create({ plan, history });
      expect(made).toEqual({ ok: false, problem: { code: 'plan/history-unreadable' } });
    }
    expect(await rowCounts()).toEqual(before);
  });

  test('a history with any byte wrong is refused, or does no harm', async () => {
    const store = await openPlan(tab, await create());
    await save(store, addArea('area-1', 'Noord'));
    const [content, history] = [store.getPlan(), store.encodeHistory()];
    const outcomes = new Set<string>();
    for (const at of history.keys()) {
      const made = await tab.plans.create({ plan: content, history: history.with(at, 0) });
      outcomes.add(made.ok ? 'made' : made.problem.code);
      if (!made.ok) continue;
      const copy = await openPlan(tab, made.value);
      expect(copy.getPlan()).toEqual(content);
      value(await copy.close());
    }
    expect([...outcomes].sort()).toEqual(['made', 'plan/history-unreadable']);
  });
});

describe('the list', () => {
  test('has every plan, the last opened first', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000);
    const [first, second] = [await create('Een'), await create('Twee')];
    now.mockReturnValue(2_000);
    value(await (await openPlan(tab, first)).close());
    const shared = { createdAt: 1_000, changedAt: 1_000, backupAt: null };
    expect(await listed()).toEqual([
      { id: first, name: 'Een', openedAt: 2_000, ...shared },
      { id: second, name: 'Twee', openedAt: 1_000, ...shared },
    ]);
  });

  test('follows the name of the plan, and knows when it last changed', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000);
    const store = await openPlan(tab, await create());
    now.mockReturnValue(2_000);
    await save(store, rename('Nieuwe naam'));
    expect(await listed()).toMatchObject([{ name: 'Nieuwe naam', changedAt: 2_000 }]);
    store.undo();
    value(await store.close());
    expect(await listed()).toMatchObject([{ name: 'Proefwijk' }]);
  });

  test('is put right by the next save when it has another name than the plan', async () => {
    const id = await create();
    const db = value(await openDatabase());
    await db.plans.update(id, { name: 'Achtergebleven' });
    db.close();
    await save(await openPlan(tab, id), addArea('area-1', 'Noord'));
    expect(await listed()).toMatchObject([{ name: 'Proefwijk' }]);
  });

  test('knows when a plan was last backed up', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(5_000);
    const id = await create();
    value(await tab.plans.markBackedUp(id, Date.now()));
    expect(await listed()).toMatchObject([{ backupAt: 5_000 }]);
  });
});

describe('opening and removing', () => {
  test('a plan that is not there cannot be opened', async () => {
    const problem = { code: 'storage/no-plan', plan: 'plan-0' };
    expect(await tab.plans.open('plan-0')).toEqual({ ok: false, problem });
  });

  test('a removed plan leaves nothing behind, and the others stay', async () => {
    const [kept, removed] = [await create('Blijft'), await create('Weg')];
    value(await tab.dataSets.put(removed, [bytesOf('streets-1', 1)]));
    value(await tab.plans.remove(removed));
    expect(await listed()).toMatchObject([{ id: kept }]);
    expect(await rowCounts()).toEqual({ plans: 1, updates: 1, dataSets: 0 });
  });

  test('a plan whose row in the list is lost is known by its changes; a removed one is not', async () => {
    const [one, two, removed] = [await create('Een'), await create('Twee'), await create('Weg')];
    const store = await openPlan(tab, two);
    await save(store, addArea('area-1', 'Noord'));
    value(await store.close());
    expect(value(await tab.plans.unlisted())).toEqual([]);
    value(await tab.plans.remove(removed));
    const db = value(await openDatabase());
    await db.plans.clear();
    db.close();
    expect(value(await tab.plans.unlisted())).toEqual([one, two].toSorted());
    const problem = { code: 'storage/unlisted', plan: one };
    expect(await tab.plans.open(one)).toEqual({ ok: false, problem });
    value(await tab.plans.remove(one));
    expect(value(await tab.plans.unlisted())).toEqual([two]);
  });

  test('a plan that is open, here or in another tab, is not removed', async () => {
    const id = await create();
    const store = await openPlan(await openTab(), id);
    const problem = { code: 'plan/open-elsewhere' };
    expect(await tab.plans.remove(id)).toEqual({ ok: false, problem });
    value(await store.close());
    value(await tab.plans.remove(id));
    expect(await rowCounts()).toEqual(NOTHING);
  });

  test('plans are apart: a change of one does not show in another', async () => {
    const [one, two] = [await create('Een'), await create('Twee')];
    const store = await openPlan(tab, one);
    const other = await openPlan(tab, two);
    await save(store, addArea('area-1', 'Noord'));
    value(await other.refresh());
    expect(other.getPlan()).toEqual(emptyPlan('Twee'));
  });
});

describe('data sets', () => {
  test('bytes come back as they were stored', async () => {
    const id = await create();
    value(await tab.dataSets.put(id, [bytesOf('streets-1', 1, 2, 3), bytesOf('streets-2')]));
    expect(value(await tab.dataSets.get(id, 'streets-1'))).toMatchObject({
      id: 'streets-1',
      kind: 'streets',
    });
    expect(await bytesFound(id, 'streets-1')).toEqual([1, 2, 3]);
    expect(value(await tab.dataSets.get(id, 'streets-9'))).toBeNull();
    value(await tab.dataSets.remove(id, ['streets-1']));
    expect(value(await tab.dataSets.get(id, 'streets-1'))).toBeNull();
    expect(value(await tab.dataSets.get(id, 'streets-2'))).not.toBeNull();
  });

  test('one file can be opened twice, and either plan keeps its data without the other', async () => {
    const dataSets = [bytesOf('streets-1', 1, 2, 3)];
    const content = applyChange(plan, value(adoptDataSet(plan, streets)));
    const first = value(await tab.plans.create({ plan: content, dataSets }));
    const second = value(await tab.plans.create({ plan: content, dataSets }));
    value(await tab.plans.remove(first));
    value(await (await openPlan(tab, second)).close());
    expect(await bytesFound(second, 'streets-1')).toEqual([1, 2, 3]);
  });

  test('bytes that were stored as they are, before there were blobs, come back', async () => {
    const id = await create();
    const db = value(await openDatabase());
    const bytes = Uint8Array.from([1, 2, 3]).buffer;
    await db.dataSets.put({ plan: id, id: 'streets-1', kind: 'streets', bytes });
    db.close();
    expect(await bytesFound(id, 'streets-1')).toEqual([1, 2, 3]);
  });

  test('other bytes under the same id are those of the plan they came with', async () => {
    const content = applyChange(plan, value(adoptDataSet(plan, streets)));
    const [own, forged] = [bytesOf('streets-1', 1, 2, 3), bytesOf('streets-1', 9)];
    const first = value(await tab.plans.create({ plan: content, dataSets: [own] }));
    const second = value(await tab.plans.create({ plan: content, dataSets: [forged] }));
    expect(await bytesFound(first, 'streets-1')).toEqual([1, 2, 3]);
    expect(await bytesFound(second, 'streets-1')).toEqual([9]);
  });

  test('bytes stored just after a plan is opened stay, also before they are put to use', async () => {
    const id = await create();
    const store = await openPlan(tab, id);
    value(await tab.dataSets.put(id, [bytesOf('streets-1', 1)]));
    value(await store.close());
    expect(value(await tab.dataSets.get(id, 'streets-1'))).not.toBeNull();
  });

  test('several are stored together or not at all', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(function (this: IDBObjectStore, row: unknown) {
      put.mockImplementationOnce(() => {
        throw new DOMException('', 'QuotaExceededError');
      });
      return this.add(row);
    });
    const two = [bytesOf('streets-1', 1), bytesOf('streets-2', 2)];
    expect(await tab.dataSets.put('plan-1', two)).toEqual({
      ok: false,
      problem: { code: 'storage/quota' },
    });
    expect(await rowCounts()).toEqual(NOTHING);
  });

  test('bytes that the plan does not use are removed when it is opened', async () => {
    const id = await create();
    const store = await openPlan(tab, id);
    value(await tab.dataSets.put(id, [bytesOf('streets-1', 1), bytesOf('streets-2', 2)]));
    await save(store, (shown) => adoptDataSet(shown, streets));
    value(await store.close());
    value(await (await openPlan(tab, id)).close());
    expect(value(await tab.dataSets.get(id, 'streets-1'))).not.toBeNull();
    expect(value(await tab.dataSets.get(id, 'streets-2'))).toBeNull();
  });

  test('bytes stay while another tab has the plan open, whose undo may need them', async () => {
    const id = await create();
    const store = await openPlan(tab, id);
    value(await tab.dataSets.put(id, [bytesOf('streets-1', 1)]));
    await save(store, (shown) => adoptDataSet(shown, streets));
    store.undo();
    value(await (await openPlan(await openTab(), id)).close());
    expect(value(await tab.dataSets.get(id, 'streets-1'))).not.toBeNull();
    value(await store.close());
    value(await (await openPlan(tab, id)).close());
    expect(value(await tab.dataSets.get(id, 'streets-1'))).toBeNull();
  });

  test('bytes stay where it cannot be known who has the plan open', async () => {
    vi.stubGlobal('navigator', {});
    const id = await create();
    value(await tab.dataSets.put(id, [bytesOf('streets-1', 1)]));
    value(await (await openPlan(tab, id)).close());
    expect(value(await tab.dataSets.get(id, 'streets-1'))).not.toBeNull();
  });

  test('bytes stay when a part of the plan cannot be read', async () => {
    const id = await create();
    value(await tab.dataSets.put(id, [bytesOf('streets-1', 1)]));
    const db = value(await openDatabase());
    await db.updates.add({ plan: id, update: Uint8Array.of(1, 200) });
    db.close();
    value(await (await openPlan(tab, id)).close());
    expect(value(await tab.dataSets.get(id, 'streets-1'))).not.toBeNull();
  });
});

const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));

test.each([
  ['without web locks', {}],
  ['that refuses web locks', { locks: { query: refuse, request: refuse } }],
])('a browser %s keeps plans all the same', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const store = await openPlan(tab, await create());
  void store.apply(changeBy(store, addArea('area-1', 'Noord')));
  value(await store.compact());
  value(await store.close());
  value(await tab.plans.remove(store.planId));
  expect(await rowCounts()).toEqual(NOTHING);
});
