import { create } from 'zustand';
import type { Area } from '#geo/plan/area.ts';

interface AreaPreview {
  /** areas that may become sub-areas, as the map shows them before anything is stored */
  readonly areas: readonly Area[];
  /** whether the map goes where they are */
  readonly isSought: boolean;
}

/** What a form is about to make, for the map. */
export const useAreaPreview = create<AreaPreview>()(() => ({ areas: [], isSought: false }));
