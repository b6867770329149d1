import { create } from 'zustand';

interface PickedStore {
  /** what the last click on the map did, in words; null before the first */
  readonly said: string | null;
}

/** Pointing out streets, for the bar over the map: the list may be out of sight. */
export const usePicked = create<PickedStore>()(() => ({ said: null }));
