import { create } from 'zustand';
import type { ReadPlan } from '#src/workers/formatsApi.ts';
import type { Route } from './route.ts';

/** A plan that came in a file. It is nowhere else: what is not kept is gone with the page. */
export interface Received {
  /** the name of the file */
  readonly file: string;
  readonly read: ReadPlan;
}

/** A received plan that is on screen, to be looked at. */
export interface Viewed extends Received {
  /** stands for it in the address, as the id of a plan does */
  readonly id: string;
  /** what was on screen before */
  readonly from: Route;
}

interface ReceivingState {
  readonly viewed: Viewed | null;
  /** a received plan to be merged with the one under an id, once that is open */
  readonly merging: (Received & { readonly planId: string }) | null;
  readonly view: (viewed: Viewed) => void;
  readonly stopViewing: () => void;
  readonly merge: (received: Received, planId: string) => void;
  readonly stopMerging: () => void;
}

export const useReceiving = create<ReceivingState>()((set) => ({
  viewed: null,
  merging: null,
  view: (viewed) => set({ viewed }),
  stopViewing: () => set({ viewed: null }),
  merge: (received, planId) => set({ merging: { ...received, planId } }),
  stopMerging: () => set({ merging: null }),
}));

const VIEWED = 'viewed-';

/** An id for a plan that is only looked at: no stored plan has one like it. */
export const viewId = (id: string): string => `${VIEWED}${id}`;

export const isViewId = (id: string): boolean => id.startsWith(VIEWED);
