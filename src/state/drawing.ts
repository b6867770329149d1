import { create } from 'zustand';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import type { DrawingSession, DrawingState } from '#src/map/drawing/DrawingSession.ts';

interface DrawingStore {
  readonly session: DrawingSession | null;
  readonly state: DrawingState | null;
  /** what sub-areas look like while one is being reshaped; nothing of it is stored */
  readonly shapes: LiveShapes | null;
  /** what a line across a sub-area would make of it; null while it does not go across */
  readonly cut: Cut | null;
  /** the new area as it would be now; null while it cannot be finished */
  readonly drawn: Area | null;
}

/** What sub-areas look like under the pencil. */
export interface LiveShapes {
  /** by id: the one under the pencil, and the neighbours that its border moves along */
  readonly areas: ReadonlyMap<string, Area>;
  /** a hand is at it, and it will change again */
  readonly isMoving: boolean;
}

/** The two parts into which a line cuts a sub-area, as seen along the line. */
export interface Cut {
  readonly left: Area;
  readonly right: Area;
  /** in degrees */
  readonly line: readonly LngLat[];
}

/** The drawing that is under way on the map, for what steers it and what shows it. */
export const useDrawing = create<DrawingStore>()(() => ({
  session: null,
  state: null,
  shapes: null,
  cut: null,
  drawn: null,
}));
