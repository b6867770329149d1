import { useEffect } from 'react';
import { create } from 'zustand';
import { isStorageKept, keepStorage, type Persistence } from '#src/storage/persistence.ts';
import type { PlanStore } from '#src/storage/planStore.ts';

interface PersistenceState {
  /** null: not known yet */
  readonly persistence: Persistence | null;
  /** Finds out what holds, without asking for anything. */
  readonly look: () => Promise<void>;
  /** Asks the browser to keep what is stored. */
  readonly ask: () => Promise<void>;
}

/** Whether the browser keeps what this site stores. */
export const usePersistence = create<PersistenceState>()((set) => ({
  persistence: null,
  look: async () => set({ persistence: await isStorageKept() }),
  ask: async () => set({ persistence: await keepStorage() }),
}));

/**
 * Asks the browser to keep what is stored once there is something of the user's own: the first step in
 * a plan that is on the disk. A browser may ask the user, who would not know why at first sight; and
 * one that decides by itself says yes sooner to a site that is used.
 */
export function useKeepStorage(store: PlanStore): void {
  useEffect(() => {
    if (store.isReadOnly) return;
    const askOnce = () => {
      if (store.getHistory().undo.length === 0 || store.getSaveState().state !== 'saved') return;
      stop();
      void usePersistence.getState().ask();
    };
    const stop = store.subscribe(askOnce);
    return stop;
  }, [store]);
}
