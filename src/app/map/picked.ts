import { create } from 'zustand';
import type { LngLat } from '#geo/geometry/types.ts';
import { newSketcher } from '#src/state/sketch.ts';
import type { StreetItem } from '#src/workers/engineApi.ts';

interface PickedStore {
  /** what the last click on the map did, in words; null before the first */
  readonly said: string | null;
  /** where a stretch begins that is not finished */
  readonly from: { readonly street: StreetItem; readonly at: LngLat } | null;
}

/** Pointing out streets, for the bar over the map: the list may be out of sight. */
export const usePicked = create<PickedStore>()(() => ({ said: null, from: null }));

/** Marks where a stretch begins. */
export const beginning = newSketcher();
