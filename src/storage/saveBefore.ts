import type { PlanStore } from './planStore.ts';

/** Answers when a plan has nothing on its way to the disk, or its saving fails, or at the latest after `mostMs`. */
export function saveBefore(store: PlanStore, mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(done, mostMs);
    const unsubscribe = store.subscribe(() => {
      if (store.getSaveState().state !== 'saving') done();
    });
    if (store.getSaveState().state !== 'saving') done();
  });
}
