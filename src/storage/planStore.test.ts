import 'fake-indexeddb/auto';
import { withoutDanglingReferences } from '#geo/plan/danglingReferences.ts';
import { addGroup, updateGroup } from '#geo/plan/edits/groups.ts';
import { addPerson } from '#geo/plan/edits/persons.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { applyChange, type Change } from '#geo/plan/change.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';
import type { PlanStore } from './planStore.ts';
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
  square,
  startBrowser,
  until,
  value,
} from './testBrowser.ts';

let tab: AppStorage;
let planId: string;
let store: PlanStore;

beforeEach(async () => {
  startBrowser();
  tab = await openTab();
  planId = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
  store = await openPlan(tab, planId);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The plan as a tab shows it that opens it now. */
async function stored() {
  const other = await openPlan(await openTab(), planId);
  const plan = other.getPlan();
  value(await other.close());
  return plan;
}

async function withRows<Value>(work: (db: Database) => PromiseLike<Value>): Promise<Value> {
  const db = value(await openDatabase());
  const answer = await work(db);
  db.close();
  return answer;
}
const rows = () => withRows((db) => db.updates.toArray());
const names = (shown: PlanStore) => Object.values(shown.getPlan().subAreas).map((a) => a.name);
const secondTab = async () => openPlan(await openTab(), planId);
const isSaved = (shown: PlanStore) => shown.getSaveState().state === 'saved';

describe('saving', () => {
  test('a change is shown at once and saved a little later', async () => {
    const change = changeBy(store, addArea('area-1', 'Noord'));
    const expected = applyChange(store.getPlan(), change);
    const saved = store.apply(change);
    expect(store.getPlan()).toEqual(expected);
    expect(store.getSaveState()).toMatchObject({ state: 'saving', pending: 1 });
    value(await saved);
    expect(store.getSaveState()).toMatchObject({ state: 'saved', pending: 0 });
  });

  test('a change shown as saved is there after the store is thrown away', async () => {
    await save(store, addArea('area-1', 'Noord'));
    // not closed: a browser that is killed closes nothing
    expect(await stored()).toEqual(store.getPlan());
  });

  test('one change is one row, however many entities it touches', async () => {
    const before = (await rows()).length;
    const north = changeBy(store, addArea('area-1', 'Noord'));
    const south = changeBy(store, addArea('area-2', 'Zuid'));
    value(await store.apply({ ...north, puts: [...north.puts, ...south.puts] }));
    expect((await rows()).length).toBe(before + 1);
  });

  test('undo and redo are saved too', async () => {
    await save(store, addArea('area-1', 'Noord'));
    store.undo();
    await until(store, isSaved);
    expect((await stored()).subAreas).toEqual({});
    store.redo();
    await until(store, isSaved);
    expect(await stored()).toEqual(store.getPlan());
  });

  test('a change that changes nothing saves nothing and is no step', async () => {
    await save(store, addArea('area-1', 'Noord'));
    const before = await rows();
    await save(store, changeArea('area-1', { name: 'Noord' }));
    expect(await rows()).toEqual(before);
    expect(store.getHistory().undo).toHaveLength(1);
  });

  test('what is opened is not written again', async () => {
    await save(store, addArea('area-1', 'Noord'));
    const before = await rows();
    value(await (await secondTab()).close());
    expect(await rows()).toEqual(before);
  });

  test('closing saves what is under way', async () => {
    void store.apply(changeBy(store, addArea('area-1', 'Noord')));
    void store.apply(changeBy(store, addArea('area-2', 'Zuid')));
    value(await store.close());
    expect(Object.keys((await stored()).subAreas)).toEqual(['area-1', 'area-2']);
  });

  test('a closed plan takes no changes', async () => {
    const change = changeBy(store, addArea('area-1', 'Noord'));
    value(await store.close());
    expect(await store.apply(change)).toMatchObject({ problem: { code: 'storage/closed' } });
    expect(store.undo()).toBeNull();
    expect(store.getPlan().subAreas).toEqual({});
  });
});

describe('failing', () => {
  test('a write that fails is shown, kept, and saved in order when there is room again', async () => {
    const makeRoom = fillDisk();
    const first = store.apply(changeBy(store, addArea('area-1', 'Noord')));
    const second = store.apply(changeBy(store, changeArea('area-1', { name: 'Zuid' })));
    await until(store, ({ getSaveState }) => getSaveState().state === 'failed');
    expect(store.getSaveState()).toMatchObject({ problem: { code: 'storage/quota' }, pending: 2 });
    expect(names(store)).toEqual(['Zuid']);
    makeRoom();
    store.retry();
    value(await first);
    value(await second);
    expect(await stored()).toEqual(store.getPlan());
  });

  test('a failed write leaves nothing half: the name of the plan neither', async () => {
    const makeRoom = fillDisk();
    void store.apply(changeBy(store, rename('Nieuwe naam')));
    await until(store, ({ getSaveState }) => getSaveState().state === 'failed');
    makeRoom();
    expect(await withRows((db) => db.plans.toArray())).toMatchObject([{ name: 'Proefwijk' }]);
    value(await store.close());
    expect(await withRows((db) => db.plans.toArray())).toMatchObject([{ name: 'Nieuwe naam' }]);
  });

  test('a plan that cannot be saved does not close unless told to give up', async () => {
    fillDisk();
    const change = store.apply(changeBy(store, addArea('area-1', 'Noord')));
    expect(await store.close()).toEqual({ ok: false, problem: { code: 'storage/quota' } });
    expect(names(store)).toEqual(['Noord']);
    await store.close({ force: true });
    expect(await change).toEqual({ ok: false, problem: { code: 'storage/quota' } });
  });

  describe('a plan that is left with unsaved changes', () => {
    const isGone = async () => (await tab.plans.remove(planId)).ok;

    test('is opened again with them, and says so', async () => {
      const makeRoom = fillDisk();
      void store.apply(changeBy(store, addArea('area-1', 'Noord')));
      expect((await store.leave()).ok).toBe(false);
      expect(tab.hasUnsaved()).toBe(true);
      const again = await openPlan(tab, planId);
      expect(names(again)).toEqual(['Noord']);
      expect(again.getSaveState()).toMatchObject({ state: 'failed', pending: 1 });
      makeRoom();
      again.retry();
      await until(again, isSaved);
      expect(tab.hasUnsaved()).toBe(false);
      // it is in use: saved, it stays open
      value(await again.apply(changeBy(again, rename('Nieuwe naam'))));
      value(await again.leave());
      expect(await stored()).toEqual(again.getPlan());
    });

    test('closes as soon as they are saved', async () => {
      const makeRoom = fillDisk();
      const change = store.apply(changeBy(store, addArea('area-1', 'Noord')));
      expect((await store.leave()).ok).toBe(false);
      expect(await isGone()).toBe(false);
      makeRoom();
      store.retry();
      value(await change);
      await expect.poll(isGone).toBe(true);
    });

    test('opened while it closes, it is opened anew', async () => {
      const leaving = store.leave();
      const again = await openPlan(tab, planId);
      value(await leaving);
      expect((await again.apply(changeBy(again, rename('Nieuwe naam')))).ok).toBe(true);
      value(await again.leave());
    });
  });

  test('nothing is added to a database that was emptied meanwhile', async () => {
    await withRows((db) => Promise.all([db.plans.clear(), db.updates.clear()]));
    void store.apply(changeBy(store, addArea('area-1', 'Noord')));
    await until(store, ({ getSaveState }) => getSaveState().state === 'failed');
    expect(store.getSaveState().problem).toEqual({ code: 'storage/no-plan', plan: planId });
    expect(await rows()).toEqual([]);
    // the work can still be brought to safety
    expect(names(store)).toEqual(['Noord']);
  });

  test('a newer version in another tab is shown at once', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('buurtdekking', 1000);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(store.getSaveState()).toMatchObject({
      state: 'failed',
      problem: { code: 'storage/newer' },
    });
    await store.close({ force: true });
  });
});

describe('undo', () => {
  test('undo names the step it takes back, and redo the step it does again', async () => {
    await save(store, addArea('area-1', 'Noord'));
    await save(store, rename('Andere naam'));
    const [renamed, added] = [{ code: 'settings/update' }, { code: 'subArea/add', name: 'Noord' }];
    expect(store.getHistory()).toEqual({ undo: [renamed, added], redo: [] });
    expect(store.undo()).toEqual(renamed);
    expect(store.undo()).toEqual(added);
    expect(store.undo()).toBeNull();
    expect(store.getHistory()).toEqual({ undo: [], redo: [added, renamed] });
    expect(store.redo()).toEqual(added);
    expect(store.redo()).toEqual(renamed);
    expect(store.redo()).toBeNull();
    expect(store.getHistory()).toEqual({ undo: [renamed, added], redo: [] });
  });

  test('a step is taken back whole, and comes back whole', async () => {
    await save(store, addArea('area-1', 'Noord'));
    const before = store.getPlan();
    const change: Change = {
      label: { code: 'subArea/update' },
      puts: changeBy(store, addArea('area-2', 'Zuid')).puts,
      deletes: [{ kind: 'subAreas', id: 'area-1' }],
    };
    void store.apply(change);
    const after = store.getPlan();
    store.undo();
    expect(store.getPlan()).toEqual(before);
    store.redo();
    expect(store.getPlan()).toEqual(after);
  });

  test('a new change ends what could be done again', async () => {
    await save(store, addArea('area-1', 'Noord'));
    store.undo();
    await save(store, addArea('area-2', 'Zuid'));
    expect(store.getHistory().redo).toEqual([]);
  });

  test('listeners hear of a step when it is done', async () => {
    await save(store, addArea('area-1', 'Noord'));
    await save(store, addArea('area-2', 'Zuid'));
    const heard: number[][] = [];
    const stop = store.subscribe(() => {
      const { undo, redo } = store.getHistory();
      heard.push([names(store).length, undo.length, redo.length]);
    });
    store.undo();
    expect(heard).toEqual([[1, 1, 1]]);
    stop();
  });

  test('what was there when the plan was opened is no step', async () => {
    await save(store, addArea('area-1', 'Noord'));
    const other = await secondTab();
    expect(other.getHistory()).toEqual({ undo: [], redo: [] });
    expect(other.undo()).toBeNull();
    expect(names(other)).toEqual(['Noord']);
  });
});

describe('two tabs', () => {
  test('what one tab saves shows in the other by itself, without an answer', async () => {
    const other = await secondTab();
    await save(store, addArea('area-1', 'Noord'));
    const written = await rows();
    await until(other, (shown) => names(shown).includes('Noord'));
    expect(other.getPlan()).toEqual(store.getPlan());
    await save(other, changeArea('area-1', { name: 'Zuid' }));
    await until(store, (shown) => names(shown).includes('Zuid'));
    expect(await rows()).toHaveLength(written.length + 1);
  });

  test('an edit of another tab is not undone here', async () => {
    const other = await secondTab();
    await save(store, addArea('area-1', 'Noord'));
    await until(other, (shown) => names(shown).includes('Noord'));
    await save(other, addArea('area-2', 'Zuid'));
    await until(store, (shown) => names(shown).includes('Zuid'));
    expect(store.undo()).toMatchObject({ code: 'subArea/add', name: 'Noord' });
    expect(names(store)).toEqual(['Zuid']);
    expect(store.undo()).toBeNull();
  });

  test('a later value of another tab outlives the undo of an earlier one', async () => {
    await save(store, addArea('area-1', 'Noord'));
    const other = await secondTab();
    await save(store, changeArea('area-1', { name: 'Van mij' }));
    await until(other, (shown) => names(shown).includes('Van mij'));
    await save(other, changeArea('area-1', { name: 'Van jou' }));
    await until(store, (shown) => names(shown).includes('Van jou'));
    store.undo();
    expect(names(store)).toEqual(['Van jou']);
  });

  test('a put of one field does not overwrite an edit of another field elsewhere', async () => {
    await save(store, addArea('area-1', 'Noord'));
    const other = await secondTab();
    // neither has seen the other's edit
    const [reshaped, renamed] = [
      store.apply(changeBy(store, changeArea('area-1', { area: square(5) }))),
      other.apply(changeBy(other, changeArea('area-1', { name: 'Zuid' }))),
    ];
    value(await reshaped);
    value(await renamed);
    for (const shown of [store, other]) {
      value(await shown.refresh());
      expect(shown.getPlan().subAreas['area-1']).toMatchObject({ name: 'Zuid', area: square(5) });
    }
  });

  test('a removed entity comes back whole, also when another tab edited it meanwhile', async () => {
    await save(store, addArea('area-1', 'Noord'));
    const before = store.getPlan();
    const other = await secondTab();
    const edited = other.apply(changeBy(other, changeArea('area-1', { name: 'Zuid' })));
    void store.apply({
      label: { code: 'subArea/remove' },
      puts: [],
      deletes: [{ kind: 'subAreas', id: 'area-1' }],
    });
    value(await edited);
    value(await store.refresh());
    store.undo();
    expect(store.getPlan()).toEqual(before);
    expect(store.getProblems()).toEqual([]);
    await until(store, isSaved);
    expect(await stored()).toEqual(before);
  });

  test('the name in the list follows the plan, and not a tab that has not seen it', async () => {
    const other = await secondTab();
    const renamed = store.apply(changeBy(store, rename('Nieuwe naam')));
    void other.apply(changeBy(other, addArea('area-1', 'Noord')));
    value(await renamed);
    await until(other, isSaved);
    expect(value(await tab.plans.list())).toMatchObject([{ name: 'Nieuwe naam' }]);
  });
});

describe('compaction', () => {
  test('many rows become one, and the plan stays the same', async () => {
    await save(store, addArea('area-1', 'Noord'));
    await save(store, changeArea('area-1', { area: square(5) }));
    value(await store.compact());
    expect(await rows()).toHaveLength(1);
    expect(await stored()).toEqual(store.getPlan());
  });

  test('it loses nothing of what another tab writes meanwhile, and a tab behind converges', async () => {
    const other = await secondTab();
    await save(store, addArea('area-1', 'Noord'));
    const compacted = store.compact();
    await save(other, addArea('area-2', 'Zuid'));
    value(await compacted);
    await save(other, addArea('area-3', 'Oost'));
    for (const shown of [store, other]) {
      value(await shown.refresh());
      expect(names(shown).sort()).toEqual(['Noord', 'Oost', 'Zuid']);
    }
    expect(await stored()).toEqual(store.getPlan());
  });

  test('what was removed is not on the disk any more, and can still be taken back', async () => {
    await save(store, addArea('area-1', 'Geheimenbuurt'));
    const before = store.getPlan();
    await save(store, (plan) => ({
      ok: true,
      value: {
        label: { code: 'subArea/remove' },
        puts: [],
        deletes: Object.keys(plan.subAreas).map((id) => ({ kind: 'subAreas', id })),
      },
    }));
    expect(await textOnDisk()).toContain('Geheimenbuurt');
    value(await store.compact());
    expect(await textOnDisk()).not.toContain('Geheimenbuurt');
    store.undo();
    await until(store, isSaved);
    expect(await stored()).toEqual(before);
  });

  test('it happens when a plan with many rows is opened', async () => {
    for (let i = 0; i < 120; i++) {
      void store.apply(
        changeBy(store, i === 0 ? addArea('area-1', '0') : changeArea('area-1', { name: `${i}` })),
      );
    }
    value(await store.close());
    expect(await rows()).toHaveLength(121);
    value(await (await secondTab()).close());
    expect(await rows()).toHaveLength(1);
    expect((await stored()).subAreas['area-1']!.name).toBe('119');
  });
});

describe('damage', () => {
  const damaged = Uint8Array.of(1, 200, 200, 200);

  test('a damaged row is left out and reported; the rest is shown, and it stays', async () => {
    await save(store, addArea('area-1', 'Noord'));
    await withRows((db) => db.updates.add({ plan: planId, update: damaged }));
    await save(store, addArea('area-2', 'Zuid'));
    const other = await secondTab();
    expect(names(other)).toEqual(['Noord', 'Zuid']);
    expect(other.getProblems()).toEqual([{ code: 'plan/changes-unreadable', count: 1 }]);
    value(await other.compact());
    expect((await rows()).map(({ update }) => update)).toContainEqual(damaged);
    expect(await stored()).toEqual(store.getPlan());
  });

  test('a plan of which no row can be read does not open as an empty one', async () => {
    value(await store.close());
    await withRows((db) => db.updates.toCollection().modify({ update: damaged }));
    const before = await rows();
    const problem = { code: 'storage/unreadable', plan: planId };
    expect(await tab.plans.open(planId)).toEqual({ ok: false, problem });
    expect(await tab.versions.keep(planId, 'manual')).toEqual({ ok: false, problem });
    expect(await rows()).toEqual(before);
  });

  test('nor does one whose rows all build on one that is damaged, or are lost', async () => {
    await save(store, rename('Proefwijk'));
    value(await store.close());
    const [first] = await rows();
    await withRows((db) => db.updates.put({ ...first!, update: damaged }));
    expect(await tab.plans.open(planId)).toMatchObject({ problem: { code: 'storage/unreadable' } });
    await withRows((db) => db.updates.clear());
    expect(await tab.plans.open(planId)).toMatchObject({ problem: { code: 'storage/unreadable' } });
  });

  test('a row that can be read but not applied is left out like any other', async () => {
    await save(store, addArea('area-1', 'Noord'));
    await save(store, addArea('area-2', 'Zuid'));
    value(await store.close());
    const last = (await rows()).at(-1)!;
    const outcomes = new Set<boolean>();
    for (const at of last.update.keys()) {
      await withRows((db) => db.updates.put({ ...last, update: last.update.with(at, 0) }));
      const opened = await openPlan(tab, planId);
      expect(opened.getPlan().subAreas).toHaveProperty('area-1');
      outcomes.add(opened.getProblems().length > 0);
      value(await opened.close());
    }
    expect(outcomes.has(true)).toBe(true);
  });

  test('what builds on a missing row is reported, and survives compaction', async () => {
    await save(store, addArea('area-1', 'Noord'));
    const { i } = (await rows()).at(-1)!;
    await save(store, changeArea('area-1', { name: 'Zuid' }));
    const missing = (await withRows((db) => db.updates.get(i)))!;
    await withRows((db) => db.updates.delete(i));
    const other = await secondTab();
    expect(names(other)).toEqual([]);
    expect(other.getProblems()).toEqual([{ code: 'plan/changes-missing' }]);
    value(await other.compact());
    await withRows((db) => db.updates.add({ plan: planId, update: missing.update }));
    value(await other.refresh());
    expect(names(other)).toEqual(['Zuid']);
    expect(other.getProblems()).toEqual([]);
  });
});

test('the history for a file has the plan and nothing of what was removed', async () => {
  await save(store, addArea('area-1', 'Geheimenbuurt'));
  await save(store, changeArea('area-1', { name: 'Noord' }));
  const history = store.encodeHistory();
  expect(new TextDecoder().decode(history)).not.toContain('Geheimenbuurt');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, history);
  expect(doc.getMap('subAreas').toJSON()).toMatchObject({ 'area-1': { name: 'Noord' } });
});

test('plan, history, problems and save state are the same objects until they change', async () => {
  await save(store, addArea('area-1', 'Noord'));
  const look = () => [
    store.getPlan(),
    store.getHistory(),
    store.getProblems(),
    store.getSaveState(),
  ];
  const before = look();
  value(await store.refresh());
  look().forEach((value, at) => expect(value).toBe(before[at]));
});

async function textOnDisk(): Promise<string> {
  return (await rows()).map(({ update }) => new TextDecoder().decode(update)).join('\n');
}

describe('when another tab takes back what something here refers to', () => {
  const anna = (plan: Plan) => addPerson(plan, { id: 'person-1', name: 'Anna Voorbeeld' });
  const group = (plan: Plan) =>
    addGroup(plan, {
      id: 'group-1',
      name: 'Appgroep Noord',
      use: 'safety',
      administrators: ['person-1'],
    });
  const edit = (plan: Plan) => updateGroup(plan, { id: 'group-1', fields: { note: 'Nieuw' } });

  test('the reference is not shown, and what holds it can be edited and saved to a file', async () => {
    const other = await secondTab();
    await save(store, anna);
    await until(other, (each) => 'person-1' in each.getPlan().persons);
    await save(other, group);
    await until(store, (each) => 'group-1' in each.getPlan().groups);

    store.undo();
    expect(store.getPlan().groups['group-1']?.administrators).toEqual([]);
    expect(withoutDanglingReferences(store.getPlan()).dropped).toEqual([]);
    expect(store.getPlan()).toBe(store.getPlan());
    await save(store, edit);
    await until(other, (each) => each.getPlan().groups['group-1']?.note === 'Nieuw');
  });

  test('the reference is there again when that is done again', async () => {
    const other = await secondTab();
    await save(store, anna);
    await until(other, (each) => 'person-1' in each.getPlan().persons);
    await save(other, group);
    await until(store, (each) => 'group-1' in each.getPlan().groups);
    store.undo();
    store.redo();
    expect(store.getPlan().groups['group-1']?.administrators).toEqual(['person-1']);
  });
});
