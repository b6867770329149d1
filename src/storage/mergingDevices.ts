import 'fake-indexeddb/auto';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import type { Choices } from '#geo/plan/merging/merge.ts';
import { sharedStateOf } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { IDBFactory } from 'fake-indexeddb';
import { previewMerge } from './planMerging.ts';
import type { PlanStore } from './planStore.ts';
import type { ReceivedPlan } from './receivedPlan.ts';
import type { AppStorage } from './storage.ts';
import { openPlan, openTab, value } from './testBrowser.ts';

/** A device with one plan on it, which is open. */
export interface Device {
  readonly tab: AppStorage;
  readonly store: PlanStore;
}

export async function deviceWith(plan: Plan, origin?: ReceivedPlan): Promise<Device> {
  globalThis.indexedDB = new IDBFactory();
  const tab = await openTab();
  const id = value(await tab.plans.create({ plan, ...(origin && { origin }) }));
  return { tab, store: await openPlan(tab, id) };
}

/** What a colleague gets of a plan. */
export async function sent({ store }: Device, plan = store.getPlan()): Promise<ReceivedPlan> {
  const isWithoutPersons = plan !== store.getPlan();
  const shared = sharedStateOf(plan, isWithoutPersons);
  const ancestors = store.getLineage();
  const bytes = new Blob([]);
  value(await store.markShared(shared));
  // as JSON makes it: no object of the one device is in the plan of the other
  const copy = JSON.stringify({ plan, shared, ancestors, isWithoutPersons });
  const dataSets = Object.values(plan.dataSets).map(({ id, kind }) => ({ id, kind, bytes }));
  return { ...(JSON.parse(copy) as ReceivedPlan), dataSets };
}

export const stateOf = (plan: Plan) => Promise.resolve(sharedStateOf(plan));

export async function previewOf({ store }: Device, received: ReceivedPlan) {
  const base = value(await store.baseWith(received));
  return previewMerge(store.getPlan(), { received, base });
}

export async function merge({ store }: Device, received: ReceivedPlan, choices: Choices = {}) {
  const base = value(await store.baseWith(received));
  value(await store.applyMerge({ received, base, choices, stateOf }));
}

export type Edit = (plan: Plan) => EditResult;
export const edit = async ({ store }: Device, make: Edit) =>
  value(await store.apply(value(make(store.getPlan()))));
