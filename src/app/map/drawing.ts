import { create } from 'zustand';
import type { Area } from '#geo/plan/area.ts';
import type { DrawingSession, DrawingState } from '#src/map/drawing/DrawingSession.ts';

interface DrawingStore {
  readonly session: DrawingSession | null;
  readonly state: DrawingState | null;
  /** what a sub-area that is being reshaped looks like now; nothing of it is stored */
  readonly shape: Shape | null;
}

/** What a sub-area looks like under the pencil. */
export interface Shape {
  readonly subArea: string;
  readonly area: Area;
  /** a hand is at it, and it will change again */
  readonly isMoving: boolean;
}

/** The drawing that is under way on the map, for the bar that steers it. */
export const useDrawing = create<DrawingStore>()(() => ({
  session: null,
  state: null,
  shape: null,
}));
