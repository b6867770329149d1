import { create } from 'zustand';
import type { LngLat } from '#geo/geometry/types.ts';

/** A place on the map, or a street (its key) from a list. */
export type AlarmSpot = { readonly at: LngLat } | { readonly key: string };

interface AlarmSpotStore {
  readonly spot: AlarmSpot | null;
}

/** Where something happens. It is kept nowhere: not in the address, not in the plan. */
export const useAlarmSpot = create<AlarmSpotStore>()(() => ({ spot: null }));
