import 'fake-indexeddb/auto';
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

test('what goes to others is a state that others may have, and a backup is not', async () => {
  const tab = await openTab();
  const id = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
  const store = await openPlan(tab, id);
  const how = { file: 'wijk.json', withPersons: true, withData: true, passphrase: null };
  value(await writePlan(store, tab.dataSets, { ...how, isForOthers: false }));
  expect(store.getLineage()).toEqual([]);
  const { shared } = value(await writePlan(store, tab.dataSets, { ...how, isForOthers: true }));
  expect(store.getLineage()).toEqual([shared.version]);
});
