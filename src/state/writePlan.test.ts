import 'fake-indexeddb/auto';
import { addGroup } from '#geo/plan/edits/groups.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPlan, openTab, startBrowser, value } from '#src/storage/testBrowser.ts';
import { writePlan as writeInWorker } from '#src/workers/writePlan.ts';
import { writePlan } from './writePlan.ts';

// the worker's own code, here
vi.mock('#src/workers/formatsClient.ts', () => ({
  withFormats: (work: (formats: object) => unknown) => work({ writePlan: writeInWorker }),
}));

beforeEach(startBrowser);
afterEach(() => {
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
