import 'fake-indexeddb/auto';
import { adoptDataSets } from '#geo/plan/edits/dataSets.ts';
import { addGroup } from '#geo/plan/edits/groups.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlanStore } from '#src/storage/planStore.ts';
import {
  fillDisk,
  openPlan,
  openTab,
  startBrowser,
  until,
  value,
} from '#src/storage/testBrowser.ts';
import { writePlan as writeInWorker } from '#src/workers/writePlan.ts';
import { writePlan, type Written } from './writePlan.ts';

// the worker's own code, here
vi.mock('#src/workers/formatsClient.ts', () => ({
  withFormats: (work: (formats: object) => unknown) => work({ writePlan: writeInWorker }),
}));

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const how = {
  file: 'wijk.json',
  withPersons: true,
  withData: true,
  passphrase: null,
  isForOthers: false,
};

test('what goes to others is a state that others may have, and a backup is not', async () => {
  const tab = await openTab();
  const id = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
  const store = await openPlan(tab, id);
  value(await writePlan(store, tab.dataSets, how));
  expect(store.getLineage()).toEqual([]);
  const { shared } = value(await writePlan(store, tab.dataSets, { ...how, isForOthers: true }));
  expect(store.getLineage()).toEqual([shared.version]);
});

test('what is changed while a file is written is not in it', async () => {
  const tab = await openTab();
  const id = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
  const store = await openPlan(tab, id);
  const changedAt = async () => value(await tab.plans.list())[0]!.changedAt;
  const group = { id: 'group-1', name: 'Noord', use: 'safety' };
  const writing = writePlan(store, tab.dataSets, how);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1000 });
  value(await store.apply(value(addGroup(store.getPlan(), group))));
  expect(value(await writing).asOf).toBeLessThan(await changedAt());
  expect(value(await writePlan(store, tab.dataSets, how)).asOf).toBe(await changedAt());
  vi.useRealTimers();
});

describe('while nothing can be saved the plan can be saved as a file', () => {
  const streets = { id: 'streets-1', kind: 'streets', name: 'Straten', count: 1 };
  const meta = { ...streets, source: '', date: null, licence: '', attribution: '' };
  const forOthers = { ...how, isForOthers: true };

  async function openWithStreets() {
    const tab = await openTab();
    const id = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
    const store = await openPlan(tab, id);
    const change = adoptDataSets(store.getPlan(), { name: 'Straten', dataSets: [meta] });
    value(await store.apply(value(change)));
    return { tab, store };
  }
  const isFailing = (store: PlanStore) =>
    until(store, (each) => each.getSaveState().state === 'failed');
  const group = { id: 'group-1', name: 'Noord', use: 'safety' };
  const fileOf = async (written: Written) => await value(written).blob.text();

  test('on a full disk, with what is not saved yet', async () => {
    const { tab, store } = await openWithStreets();
    fillDisk();
    void store.apply(value(addGroup(store.getPlan(), group)));
    await isFailing(store);
    expect(await fileOf(await writePlan(store, tab.dataSets, forOthers))).toContain('Noord');
    await store.close({ force: true });
  });

  test('of a database that was deleted under the open app; data goes by its name', async () => {
    const { tab, store } = await openWithStreets();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('buurtdekking').onsuccess = resolve;
    });
    expect(store.getSaveState()).toMatchObject({ state: 'failed' });
    void store.apply(value(addGroup(store.getPlan(), group)));
    const written = await writePlan(store, tab.dataSets, forOthers);
    expect(await fileOf(written)).toContain('Noord');
    expect(value(written).withoutRows).toEqual(['Straten']);
    await store.close({ force: true });
  });

  test('of a database that a newer version has taken', async () => {
    const { tab, store } = await openWithStreets();
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('buurtdekking', 1000);
      request.onsuccess = () => resolve(request.result);
    });
    expect(store.getSaveState()).toMatchObject({ problem: { code: 'storage/newer' } });
    const written = await writePlan(store, tab.dataSets, forOthers);
    expect(await fileOf(written)).toContain('Proefwijk');
    newer.close();
    await store.close({ force: true });
  });
});
