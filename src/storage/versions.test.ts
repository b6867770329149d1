import 'fake-indexeddb/auto';
import { adoptDataSet } from '#geo/plan/edits/dataSets.ts';
import { erasePerson } from '#geo/plan/edits/privacy.ts';
import { addPerson, updatePerson } from '#geo/plan/edits/persons.ts';
import { restoreVersion } from '#geo/plan/edits/restoreVersion.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { unpackedJson } from './packedJson.ts';
import type { PlanStore } from './planStore.ts';
import type { AppStorage } from './storage.ts';
import {
  addArea,
  changeArea,
  fillDisk,
  openPlan,
  openTab,
  rename,
  save,
  startBrowser,
  value,
} from './testBrowser.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let tab: AppStorage;
let planId: string;
let store: PlanStore;

beforeEach(async () => {
  startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 9) });
  tab = await openTab();
  planId = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
  store = await openPlan(tab, planId);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await store.close({ force: true });
  vi.unstubAllGlobals();
});

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const listed = async () => value(await tab.versions.list(planId));
const keep = async () => value(await tab.versions.keep(planId, 'manual'));
const planOf = async (id: string) => value(await tab.versions.read(id)).plan;

describe('keeping', () => {
  test('a version is the plan as it was, whatever happens to it afterwards', async () => {
    await save(store, addArea('area-1', 'Noord'));
    const before = store.getPlan();
    const { id } = value(await tab.versions.keep(planId, 'beforeMerge'));
    await save(store, changeArea('area-1', { name: 'Zuid' }));
    expect(value(await tab.versions.read(id))).toEqual({ plan: before, missing: [] });
    expect(await listed()).toMatchObject([{ id, reason: 'beforeMerge', counts: { subAreas: 1 } }]);
  });

  test('the newest is listed first, of its own plan only', async () => {
    const first = await keep();
    later(HOUR);
    const second = await keep();
    const other = value(await tab.plans.create({ plan: emptyPlan('Anders') }));
    value(await tab.versions.keep(other, 'manual'));
    expect((await listed()).map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('what another tab has saved is in it, and of a plan that is not open all', async () => {
    const other = await openTab();
    const elsewhere = await openPlan(other, planId);
    await save(elsewhere, addArea('area-1', 'Noord'));
    expect((await planOf((await keep()).id)).subAreas).toHaveProperty('area-1');
    value(await elsewhere.close());
    value(await store.close());
    expect((await planOf((await keep()).id)).subAreas).toHaveProperty('area-1');
  });

  test('of a plan that is not there, none', async () => {
    const problem = { code: 'storage/no-plan', plan: 'plan-0' };
    expect(await tab.versions.keep('plan-0', 'manual')).toEqual({ ok: false, problem });
    expect(await tab.versions.keepIfDue('plan-0')).toEqual({ ok: false, problem });
  });

  test('on a full disk none is kept, none goes, and it is said', async () => {
    const { id } = await keep();
    const makeRoom = fillDisk();
    expect(await tab.versions.keep(planId, 'manual')).toMatchObject({
      problem: { code: 'storage/quota' },
    });
    makeRoom();
    expect(await listed()).toMatchObject([{ id }]);
  });

  test('by itself: daily, then an hour later, and only after a change', async () => {
    const due = async () => value(await tab.versions.keepIfDue(planId))?.reason ?? null;
    const change = async (name: string) => {
      later(1);
      await save(store, rename(name));
      later(1);
    };
    expect(await due()).toBe('daily');
    await change('Een');
    expect(await due()).toBeNull();
    later(HOUR);
    expect(await due()).toBe('hourly');
    later(HOUR);
    expect(await due()).toBeNull();
    later(DAY);
    await change('Twee');
    expect(await due()).toBe('daily');
  });

  test('what is out of date goes when another is kept', async () => {
    value(await tab.versions.keep(planId, 'beforeMerge'));
    later(91 * DAY);
    const { id } = await keep();
    expect((await listed()).map((each) => each.id)).toEqual([id]);
  });

  test('none goes while something of the plan cannot be read', async () => {
    const { id } = value(await tab.versions.keep(planId, 'beforeMerge'));
    const db = value(await openDatabase());
    await db.updates.add({ plan: planId, update: Uint8Array.of(1, 200, 200, 200) });
    db.close();
    later(91 * DAY);
    await keep();
    expect((await listed()).map((each) => each.id)).toContain(id);
  });

  test('a version that is thinned out, removed or damaged cannot be read, and it is said', async () => {
    const { id } = await keep();
    const db = value(await openDatabase());
    await db.versions.update(id, { bytes: new Blob(['no gzip']) });
    db.close();
    const problemOf = async () => await tab.versions.read(id);
    expect(await problemOf()).toMatchObject({ problem: { code: 'version/unreadable' } });
    value(await tab.versions.remove([id]));
    expect(await problemOf()).toMatchObject({ problem: { code: 'version/gone' } });
  });

  test('a plan that is removed takes its versions along', async () => {
    await keep();
    value(await store.close());
    value(await tab.plans.remove(planId));
    expect(await listed()).toEqual([]);
  });
});

test('a restored version is one step, which can be taken back', async () => {
  await save(store, addArea('area-1', 'Noord'));
  const earlier = store.getPlan();
  const { id } = await keep();
  await save(store, changeArea('area-1', { name: 'Zuid' }));
  await save(store, addArea('area-2', 'Oost'));
  const latest = store.getPlan();
  const version = await planOf(id);
  await save(store, (plan) => restoreVersion(plan, { version }));
  expect(store.getPlan()).toEqual(earlier);
  expect(store.undo()).toEqual({ code: 'plan/restore' });
  expect(store.getPlan()).toEqual(latest);
});

describe('data sets', () => {
  const streets = (id: string): DataSet => ({
    id,
    kind: 'streets',
    name: 'Proefstraten',
    source: '',
    date: null,
    licence: '',
    attribution: '',
    count: 1,
  });
  const load = async (id: string) => {
    const bytes = new Blob([Uint8Array.of(1)]);
    value(await tab.dataSets.put(planId, [{ id, kind: 'streets', bytes }]));
    await save(store, (plan) => adoptDataSet(plan, streets(id)));
  };
  const reopen = async () => {
    value(await store.close());
    store = await openPlan(tab, planId);
  };

  test('stay as long as a version names them, and go after that', async () => {
    await load('streets-1');
    const { id } = await keep();
    await load('streets-2');
    await reopen();
    expect(value(await tab.dataSets.get(planId, 'streets-1'))).not.toBeNull();
    value(await tab.versions.remove([id]));
    await reopen();
    expect(value(await tab.dataSets.get(planId, 'streets-1'))).toBeNull();
    expect(value(await tab.dataSets.get(planId, 'streets-2'))).not.toBeNull();
  });

  test('that are not there any more are told of', async () => {
    await load('streets-1');
    const { id } = await keep();
    value(await tab.dataSets.remove(planId, ['streets-1']));
    expect(value(await tab.versions.read(id)).missing).toEqual([streets('streets-1')]);
  });
});

describe('erasing', () => {
  const NAME = 'Wilhelmina Proefkonijn';
  const TRACES = ['Proefkonijn', 'W. P.', '00009876'];
  const erasure = (plan: Plan) =>
    value(erasePerson(plan, { kind: 'persons', record: plan.persons['person-1']! }));

  /** All versions as they lie on the disk, unpacked. */
  async function textOfVersions(): Promise<string> {
    const db = value(await openDatabase());
    const rows = await db.versions.toArray();
    db.close();
    const plans = await Promise.all(rows.map(({ bytes }) => unpackedJson(bytes)));
    return JSON.stringify([rows, plans]);
  }
  const traces = async () => {
    const text = await textOfVersions();
    return TRACES.filter((trace) => text.includes(trace));
  };

  beforeEach(async () => {
    await save(store, (plan) =>
      addPerson(plan, { id: 'person-1', name: 'W. P.', mobile: '06 00009876' }),
    );
    await save(store, (plan) => addPerson(plan, { id: 'person-2', name: 'Bas Blijver' }));
    await keep();
    await save(store, (plan) => updatePerson(plan, { id: 'person-1', fields: { name: NAME } }));
    await keep();
  });

  test('an erased person is in no version; the others are', async () => {
    expect(await traces()).toEqual(TRACES);
    value(await store.erase(erasure(store.getPlan())));
    expect(await traces()).toEqual([]);
    const [newest, oldest] = await listed();
    for (const version of [newest!, oldest!]) {
      expect(version.counts.persons).toBe(1);
      expect((await planOf(version.id)).persons).toMatchObject({ 'person-2': {} });
    }
  });

  test('a version that cannot be read may hold them: it goes', async () => {
    const { id } = await keep();
    const db = value(await openDatabase());
    await db.versions.update(id, { bytes: new Blob([NAME]) });
    db.close();
    value(await store.erase(erasure(store.getPlan())));
    expect((await listed()).map((each) => each.id)).not.toContain(id);
  });

  test('what another tab keeps at the same moment does not bring them back', async () => {
    const other = await openTab();
    const elsewhere = await openPlan(other, planId);
    const keeping = Array.from({ length: 8 }, () => other.versions.keep(planId, 'manual'));
    const erasing = store.erase(erasure(store.getPlan()));
    keeping.push(...Array.from({ length: 8 }, () => other.versions.keep(planId, 'manual')));
    value(await erasing);
    expect((await Promise.all(keeping)).every(({ ok }) => ok)).toBe(true);
    expect(await listed()).toHaveLength(18);
    expect(await traces()).toEqual([]);
    await elsewhere.close({ force: true });
  });

  test('on a full disk nothing is erased, in versions neither', async () => {
    const makeRoom = fillDisk();
    expect((await store.erase(erasure(store.getPlan()))).ok).toBe(false);
    makeRoom();
    expect(await traces()).toEqual(TRACES);
  });
});
