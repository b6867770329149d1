import { create } from 'zustand';
import type { BBox } from '#geo/geometry/types.ts';

interface MapBoundsStore {
  /** null: it has not come to rest yet */
  readonly bounds: BBox | null;
}

/** What the map shows, once it has come to rest. */
export const useMapBounds = create<MapBoundsStore>()(() => ({ bounds: null }));
