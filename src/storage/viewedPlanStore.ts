import type { Plan } from '#geo/plan/plan.ts';
import { fail, succeed } from '#geo/result.ts';
import type { PlanStore } from './planStore.ts';
import type { StorageProblem } from './problem.ts';

const READ_ONLY: StorageProblem = { code: 'storage/read-only' };
const refuse = () => Promise.resolve(fail(READ_ONLY));
const NOTHING_DONE = { undo: [], redo: [] } as const;
const ALL_SAVED = { state: 'saved', problem: null, pending: 0, savedAt: null } as const;
const NO_PROBLEMS = [] as const;

/** A plan to be looked at: it is stored nowhere, and nothing changes it. */
export function viewedPlanStore(planId: string, plan: Plan): PlanStore {
  const done = () => Promise.resolve(succeed(undefined));
  return {
    planId,
    isReadOnly: true,
    getPlan: () => plan,
    getProblems: () => NO_PROBLEMS,
    getHistory: () => NOTHING_DONE,
    getSaveState: () => ALL_SAVED,
    subscribe: () => () => {},
    apply: refuse,
    getLineage: () => NO_PROBLEMS,
    markShared: refuse,
    baseWith: refuse,
    applyMerge: refuse,
    undo: () => null,
    redo: () => null,
    retry: () => {},
    refresh: done,
    encodeHistory: () => new Uint8Array(),
    compact: done,
    erase: refuse,
    close: done,
    leave: done,
  };
}
