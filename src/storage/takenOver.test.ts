import 'fake-indexeddb/auto';
import { emptyPlan } from '#geo/plan/plan.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlanStore } from './planStore.ts';
import { openStorage } from './storage.ts';
import {
  addArea,
  changeBy,
  fillDisk,
  openPlan,
  rename,
  startBrowser,
  until,
  value,
} from './testBrowser.ts';

/** What is typed is an edit once the field is left. */
let beforeLost: () => void = () => {};
let store: PlanStore;

beforeEach(async () => {
  startBrowser();
  const tab = value(await openStorage(() => beforeLost()));
  store = await openPlan(tab, value(await tab.plans.create({ plan: emptyPlan('Proefwijk') })));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A newer version of the app in another tab; it finds so many changes. */
const openNewer = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('buurtdekking', 1000);
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const count = request.result.transaction('updates').objectStore('updates').count();
      count.onsuccess = () => resolve(count.result);
    };
  });

test('a tab whose database is taken over by a newer version saves first what was typed, and says so', async () => {
  beforeLost = () => void store.apply(changeBy(store, addArea('area-1', 'Noord')));
  // a change is on its way already: the typed one has to wait for its turn
  void store.apply(changeBy(store, rename('Andere naam')));
  const newer = openNewer();
  await until(store, (shown) => shown.getSaveState().problem?.code === 'storage/newer');
  expect(store.getSaveState().pending).toBe(0);
  // what the plan began with, the name and the area
  expect(await newer).toBe(3);
});

test('a tab that cannot save lets go all the same, and keeps what it could not save', async () => {
  beforeLost = () => void store.apply(changeBy(store, addArea('area-1', 'Noord')));
  fillDisk();
  const newer = openNewer();
  await until(store, (shown) => shown.getSaveState().problem?.code === 'storage/newer');
  expect(store.getSaveState().pending).toBe(1);
  expect(Object.keys(store.getPlan().subAreas)).toEqual(['area-1']);
  expect(await newer).toBe(1);
});
