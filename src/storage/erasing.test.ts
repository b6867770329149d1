import 'fake-indexeddb/auto';
import { addGroup, updateGroup } from '#geo/plan/edits/groups.ts';
import { addPerson, updatePerson } from '#geo/plan/edits/persons.ts';
import { erasePerson } from '#geo/plan/edits/privacy.ts';
import { addSignUps } from '#geo/plan/edits/signUps.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import type { PlanStore } from './planStore.ts';
import type { AppStorage } from './storage.ts';
import { fillDisk, openPlan, openTab, startBrowser, until, value } from './testBrowser.ts';

const NAME = 'Wilhelmina Proefkonijn';
const MOBILE = '06 00009876';
const EMAIL = 'wilhelmina@voorbeeld.nl';
const TRACES = [NAME, 'Proefkonijn', '00009876', '0000 9876', EMAIL];

let tab: AppStorage;
let planId: string;
let store: PlanStore;

const save = async (shown: PlanStore, edit: (plan: Plan) => EditResult) =>
  value(await shown.apply(value(edit(shown.getPlan()))));

beforeEach(async () => {
  startBrowser();
  tab = await openTab();
  planId = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
  store = await openPlan(tab, planId);
  await save(store, (plan) =>
    addPerson(plan, { id: 'person-1', name: 'W. P.', mobile: MOBILE, email: EMAIL }),
  );
  await save(store, (plan) => updatePerson(plan, { id: 'person-1', fields: { name: NAME } }));
  await save(store, (plan) => addPerson(plan, { id: 'person-2', name: 'Bas Blijver' }));
  await save(store, (plan) =>
    addGroup(plan, {
      id: 'group-1',
      name: 'Straatapp',
      use: 'safety',
      administrators: ['person-1', 'person-2'],
      note: `${NAME} bellen op +31 6 0000 9876, of mailen: ${EMAIL}`,
    }),
  );
  await save(store, (plan) =>
    addSignUps(plan, {
      signUps: [
        {
          id: 'signup-1',
          kind: 'volunteer',
          receivedAt: '2026-11-20T12:00:00Z',
          name: 'Mina',
          mobile: '+31600009876',
          email: '',
          consent: null,
          status: 'new',
          note: `groeten, ${NAME}`,
          subArea: null,
        },
      ],
    }),
  );
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close({ force: true });
  vi.unstubAllGlobals();
});

/** Everything that the browser keeps, as text. */
async function textOnDisk(): Promise<string> {
  const db = value(await openDatabase());
  const rows = [await db.updates.toArray(), await db.plans.toArray()].flat();
  db.close();
  return rows
    .map((row) => ('update' in row ? new TextDecoder().decode(row.update) : JSON.stringify(row)))
    .join('\n');
}

const tracesIn = (text: string) => TRACES.filter((trace) => text.includes(trace));
const erasure = (plan: Plan) =>
  value(erasePerson(plan, { kind: 'persons', record: plan.persons['person-1']! }));

test('an erased person is in no table, no history and no export; all else is', async () => {
  expect(tracesIn(await textOnDisk())).not.toEqual([]);
  value(await store.erase(erasure(store.getPlan())));

  expect(tracesIn(await textOnDisk())).toEqual([]);
  expect(tracesIn(JSON.stringify(store.getPlan()))).toEqual([]);
  expect(tracesIn(new TextDecoder().decode(store.encodeHistory()))).toEqual([]);
  expect(store.getHistory()).toEqual({ undo: [], redo: [] });
  expect(store.undo()).toBeNull();
  expect(store.getPlan()).toMatchObject({
    persons: { 'person-2': { name: 'Bas Blijver' } },
    signUps: {},
    groups: { 'group-1': { administrators: ['person-2'], note: '… bellen op …, of mailen: …' } },
  });
  expect(Object.keys(store.getPlan().persons)).toEqual(['person-2']);
});

test('work goes on after it, is saved, and can be taken back', async () => {
  value(await store.erase(erasure(store.getPlan())));
  await save(store, (plan) =>
    updateGroup(plan, { id: 'group-1', fields: { name: 'Nieuwe naam' } }),
  );
  const other = await openPlan(await openTab(), planId);
  expect(other.getPlan()).toEqual(store.getPlan());
  expect(store.undo()).toMatchObject({ code: 'group/update' });
  await until(other, (shown) => shown.getPlan().groups['group-1']!.name === 'Straatapp');
  value(await other.close());
  expect(tracesIn(await textOnDisk())).toEqual([]);
});

test('another tab forgets too, with what it could have taken back', async () => {
  const other = await openPlan(await openTab(), planId);
  await save(other, (plan) => updatePerson(plan, { id: 'person-1', fields: { note: NAME } }));
  await until(store, (shown) => shown.getPlan().persons['person-1']!.note === NAME);
  value(await store.erase(erasure(store.getPlan())));
  await until(other, (shown) => shown.getHistory().undo.length === 0);
  expect(tracesIn(JSON.stringify(other.getPlan()))).toEqual([]);
  expect(other.undo()).toBeNull();
  await save(other, (plan) => updateGroup(plan, { id: 'group-1', fields: { members: 12 } }));
  await until(store, (shown) => shown.getPlan().groups['group-1']!.members === 12);
  expect(tracesIn(await textOnDisk())).toEqual([]);
  expect(tracesIn(new TextDecoder().decode(other.encodeHistory()))).toEqual([]);
  value(await other.close());
});

test('on a full disk nothing is erased, and it is said', async () => {
  const empty = fillDisk();
  const before = store.getPlan();
  expect(await store.erase(erasure(before))).toMatchObject({ ok: false });
  expect(store.getPlan()).toBe(before);
  expect(store.getHistory().undo).toHaveLength(5);
  empty();
  value(await store.erase(erasure(store.getPlan())));
  expect(tracesIn(await textOnDisk())).toEqual([]);
});
