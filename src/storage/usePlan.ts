import type { Plan } from '#geo/plan/plan.ts';
import { useSyncExternalStore } from 'react';
import type { PlanProblem } from './planProblems.ts';
import type { PlanStore } from './planStore.ts';
import type { SaveState } from './saveQueue.ts';
import type { History } from './undoSteps.ts';

/** The plan as it is now. */
export function usePlan(store: PlanStore): Plan {
  return useSyncExternalStore(store.subscribe, store.getPlan);
}

/** The steps that can be taken back and done again. */
export function useHistory(store: PlanStore): History {
  return useSyncExternalStore(store.subscribe, store.getHistory);
}

/** What is stored of the plan and cannot be shown. */
export function useProblems(store: PlanStore): readonly PlanProblem[] {
  return useSyncExternalStore(store.subscribe, store.getProblems);
}

/** Whether what is on the screen is on the disk. */
export function useSaveState(store: PlanStore): SaveState {
  return useSyncExternalStore(store.subscribe, store.getSaveState);
}
