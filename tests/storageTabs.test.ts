import 'fake-indexeddb/auto';
import type { Change } from '#geo/plan/change.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import {
  areaOf,
  openPlan,
  openTab,
  square,
  startBrowser,
  value,
} from '#src/storage/testBrowser.ts';
import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

const IDS = ['area-1', 'area-2', 'area-3'];

interface Put {
  readonly do: 'put';
  readonly id: string;
  readonly name?: string;
  readonly east?: number;
}
interface Delete {
  readonly do: 'delete';
  readonly ids: readonly string[];
}
interface Other {
  readonly do: 'undo' | 'redo' | 'refresh' | 'compact' | 'reopen';
}
type Step = Put | Delete | Other;

const put: fc.Arbitrary<Put> = fc.record(
  {
    do: fc.constant('put'),
    id: fc.constantFrom(...IDS),
    name: fc.constantFrom('Noord', 'Zuid', 'Oost', 'West'),
    east: fc.nat(9),
  },
  { requiredKeys: ['do', 'id'] },
);
const remove: fc.Arbitrary<Delete> = fc.record({
  do: fc.constant('delete'),
  ids: fc.subarray(IDS, { minLength: 1 }),
});
const other: fc.Arbitrary<Other> = fc.record({
  do: fc.constantFrom('undo', 'undo', 'redo', 'refresh', 'compact', 'reopen'),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: put },
  { weight: 2, arbitrary: remove },
  { weight: 6, arbitrary: other },
);

interface Tab {
  readonly storage: AppStorage;
  store: PlanStore;
}

async function take(tab: Tab, step: Step): Promise<void> {
  const { store } = tab;
  switch (step.do) {
    case 'put':
    case 'delete':
      // not waited for: the other tab goes on without having seen it
      void store.apply(changeOf(store, step));
      break;
    case 'undo':
    case 'redo':
      store[step.do]();
      break;
    case 'refresh':
    case 'compact':
      value(await store[step.do]());
      break;
    case 'reopen':
      value(await store.close());
      tab.store = await openPlan(tab.storage, store.planId);
  }
}

function changeOf(store: PlanStore, step: Put | Delete): Change {
  const label = { code: 'subArea/update' } as const;
  if (step.do === 'delete') {
    return { label, puts: [], deletes: step.ids.map((id) => ({ kind: 'subAreas', id })) };
  }
  const { id, name, east } = step;
  const entity = {
    ...(store.getPlan().subAreas[id] ?? areaOf(id)),
    ...(name === undefined ? {} : { name }),
    ...(east === undefined ? {} : { area: square(east) }),
  };
  return { label, puts: [{ kind: 'subAreas', entity }], deletes: [] };
}

/** A change of nothing is saved when all before it are. */
const allSaved = async (store: PlanStore) =>
  value(await store.apply({ label: { code: 'settings/update' }, puts: [], deletes: [] }));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('after any steps in two tabs, both and a fresh one show the same plan, and all of it', async () => {
  const steps = fc.array(fc.tuple(fc.nat(1), step), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      startBrowser();
      const [first, second, third] = [await openTab(), await openTab(), await openTab()];
      const planId = value(await first.plans.create({ plan: emptyPlan('Proefwijk') }));
      const tabs: Tab[] = [
        { storage: first, store: await openPlan(first, planId) },
        { storage: second, store: await openPlan(second, planId) },
      ];
      for (const [tab, step] of steps) await take(tabs[tab]!, step);

      const stores = tabs.map(({ store }) => store);
      for (const store of stores) await allSaved(store);
      for (const store of stores) value(await store.refresh());
      const fresh = await openPlan(third, planId);
      for (const store of stores) expect(store.getPlan()).toEqual(fresh.getPlan());
      expect(fresh.getProblems()).toEqual([]);

      for (const store of [...stores, fresh]) value(await store.close());
      for (const storage of [first, second, third]) storage.close();
    }),
    { numRuns: 60 },
  );
});
