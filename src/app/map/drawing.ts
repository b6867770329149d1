import { create } from 'zustand';
import type { DrawingSession, DrawingState } from '#src/map/drawing/DrawingSession.ts';

interface DrawingStore {
  readonly session: DrawingSession | null;
  readonly state: DrawingState | null;
}

/** The drawing that is under way on the map, for the bar that steers it. */
export const useDrawing = create<DrawingStore>()(() => ({ session: null, state: null }));
