import type { SnapIndex } from '#geo/geometry/snapIndex.ts';
import type { Area } from '#geo/plan/area.ts';
import type { ShapeProblem } from './shapeProblem.ts';

/** What to draw, and what to stick to. */
export interface DrawingRequest {
  /** the streets, null without: corners stick to their nodes, else to the nearest place on a line */
  readonly snap: SnapIndex | null;
  /** other sub-areas and the district: corners stick to their corners, else to their borders */
  readonly neighbours: readonly Area[];
  /** default true */
  readonly isSnapping?: boolean;
  /**
   * An area to reshape. Its largest part's outer ring is edited; its holes and its other parts
   * stay as they are, and the shape cannot be finished while its border meets them.
   */
  readonly existing?: Area;
  /** At the start and after every step: a corner more or less or moved, undo, snapping on or off. */
  readonly onChange: (state: DrawingState) => void;
  /**
   * While an area is reshaped: what it looks like now, also in the middle of a drag (`isMoving`); at
   * most once a frame, and only shapes that could be finished. Nothing is decided: the session may
   * be given up.
   */
  readonly onShape?: (area: Area, isMoving: boolean) => void;
  /**
   * The finished area; the session is over. Rings are closed, the edited one counter-clockwise. A
   * corner that stuck to a corner has that corner's very coordinates, bit for bit.
   */
  readonly onFinish: (area: Area) => void;
  /** Given up, by Escape or `cancel`; the session is over. */
  readonly onCancel: () => void;
}

export interface DrawingState {
  /** corners put down so far */
  readonly corners: number;
  /** what keeps the shape from being finished; null: it can be */
  readonly problem: ShapeProblem | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** whether `removeCorner` has a corner to remove */
  readonly canRemoveCorner: boolean;
  readonly isSnapping: boolean;
}

/**
 * One area being drawn or reshaped. Keys do the same as the methods: Enter, Escape, Backspace or
 * Delete, Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y. A new area is also finished by a click on its first
 * corner and by a double click.
 */
export interface DrawingSession {
  /** Ends in `onFinish`; with a problem nothing happens. */
  finish(): void;
  /** Ends in `onCancel`. */
  cancel(): void;
  undo(): void;
  redo(): void;
  /** A new area loses its last corner, a reshaped one the corner that was clicked last. */
  removeCorner(): void;
  setSnapping(isSnapping: boolean): void;
}
