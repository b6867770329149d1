import 'fake-indexeddb/auto';
import { addSubArea, updateSubArea } from '#geo/plan/edits/subAreas.ts';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import type { Area } from '#geo/plan/area.ts';
import type { Change } from '#geo/plan/change.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Result } from '#geo/result.ts';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { PlanStore } from './planStore.ts';
import { openStorage, type AppStorage } from './storage.ts';
import { fakeLocks } from './testLocks.ts';

/** An empty browser: nothing stored, and Web Locks shared by all its tabs. */
export function startBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
}

/** A tab has a database connection of its own. */
export async function openTab(): Promise<AppStorage> {
  return value(await openStorage());
}

export async function openPlan(tab: AppStorage, id: string): Promise<PlanStore> {
  return value(await tab.plans.open(id));
}

/** What must have gone well. */
export function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Answers when the store shows what is asked for. */
export function until(store: PlanStore, isTrue: (store: PlanStore) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!isTrue(store)) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = store.subscribe(check);
    check();
  });
}

/** Makes the next writes of rows fail as a full disk does; the answer makes room again. */
export function fillDisk(): () => void {
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  return () => add.mockRestore();
}

/** A square of about a kilometre, so many steps to the east. */
export const square = (east = 0): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [5 + east / 100, 52],
      [5.01 + east / 100, 52],
      [5.01 + east / 100, 52.01],
      [5 + east / 100, 52.01],
      [5 + east / 100, 52],
    ],
  ],
});

export const areaOf = (id: string, name = 'Noord'): SubArea => ({
  id,
  name,
  colour: '#0072b2',
  area: square(),
  contactPersons: [],
  note: '',
  scenario: null,
});

type Edit = (plan: Plan) => EditResult;
export const addArea =
  (id: string, name: string): Edit =>
  (plan) =>
    addSubArea(plan, areaOf(id, name));
export const changeArea =
  (id: string, fields: object): Edit =>
  (plan) =>
    updateSubArea(plan, { id, fields });
export const rename =
  (name: string): Edit =>
  (plan) =>
    updateSettings(plan, { fields: { name } });

/** The change that an edit makes of the plan as the store shows it. */
export const changeBy = (store: PlanStore, edit: Edit): Change => value(edit(store.getPlan()));

/** Applies an edit and waits until it is saved. */
export async function save(store: PlanStore, edit: Edit): Promise<void> {
  value(await store.apply(changeBy(store, edit)));
}
