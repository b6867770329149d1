import type { SnapIndex } from '#geo/geometry/snapIndex.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import type { CornerRef, Shape } from './shape.ts';
import type { ShapeProblem } from './shapeProblem.ts';

/** What to draw, and what to stick to. */
export interface DrawingRequest {
  readonly task: DrawingTask;
  /** the streets, null without: corners stick to their nodes, else to the nearest place on a line */
  readonly snap: SnapIndex | null;
  /** other sub-areas and the district: corners stick to their corners, else to their borders */
  readonly neighbours: readonly Area[];
  /** default true */
  readonly isSnapping?: boolean;
  /** how a new line goes from corner to corner; default straight */
  readonly stroke?: Stroke;
  /** Finds the ways that are not straight; without, they are. */
  readonly findWay?: FindWay;
  /** what already looks otherwise while this is drawn, and is not shown as it is stored */
  readonly hidden?: readonly string[];
  /** At the start and after every step: a corner more or less or moved, undo, snapping on or off. */
  readonly onChange: (state: DrawingState) => void;
  /** Given up, by Escape or `cancel`; the session is over. */
  readonly onCancel: () => void;
}

export type DrawingTask = NewArea | CutLine | Reshape;

export interface NewArea {
  readonly kind: 'newArea';
  /**
   * What it would be if it were finished now, after each step that changes it; null while it cannot
   * be.
   */
  readonly onArea?: (area: Area | null) => void;
  /**
   * The finished area. Rings are closed and run as GeoJSON wants. A corner that stuck to a corner has
   * that corner's very coordinates, bit for bit. Whether it is taken: if so the session is over, else
   * it goes on, and nothing that was drawn is lost.
   */
  readonly onFinish: Finish<Area>;
}

/**
 * Takes what was drawn, or does not. The session stands still meanwhile; once the signal is aborted
 * it was given up, and nothing is to come of it.
 */
export type Finish<Drawn> = (drawn: Drawn, signal: AbortSignal) => Promise<boolean>;

/** A line across something. */
export interface CutLine {
  readonly kind: 'cut';
  /** What the line is so far, after each step. */
  readonly onLine?: (line: readonly LngLat[]) => void;
  /** as of `NewArea` */
  readonly onFinish: Finish<readonly LngLat[]>;
}

export interface Reshape {
  readonly kind: 'reshape';
  /** parts and holes are all reshaped; what is not touched comes back to the bit */
  readonly area: Area;
  /**
   * What it looks like now, also in the middle of a drag (`isMoving`); at most once a frame, and only
   * shapes that could be finished. Nothing is decided: the session may be given up.
   */
  readonly onShape?: (area: Area, isMoving: boolean) => void;
  /** as of `NewArea` */
  readonly onFinish: Finish<Area>;
}

/**
 * How a line goes from one corner to the next: straight, along the streets, along the borders of
 * neighbours; or as the hand goes, while it is pressed.
 */
export const STROKES = ['straight', 'street', 'border', 'freehand'] as const;
export type Stroke = (typeof STROKES)[number];

/** The places between two places that are not straight apart, ends included; null: there is no way. */
export type FindWay = (
  along: 'street' | 'border',
  from: LngLat,
  to: LngLat,
) => Promise<readonly LngLat[] | null>;

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
  readonly stroke: Stroke;
  /** the last line was to follow something, and there was no way: it is straight */
  readonly isWayMissing: boolean;
  /** what is reshaped, as its corners */
  readonly shape: Shape | null;
  /** the corner of it that was chosen */
  readonly chosen: CornerRef | null;
  /** it is finished, and nobody has taken it yet */
  readonly isFinishing: boolean;
  /** the cross-hair in the middle of the map is what the keyboard draws with */
  readonly hasCrossHair: boolean;
}

/** Something else that would look otherwise: in its own colour, or as what is kept or goes. */
export interface Preview {
  readonly area: Area;
  /** "#rrggbb"; null: the colour of the pencil */
  readonly colour: string | null;
  /** of what is stored, and so not shown as it is stored */
  readonly id?: string;
}

/**
 * Something being drawn or reshaped. Keys do the same as the methods: Enter, Escape, Backspace or
 * Delete, Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y. Arrow keys move the chosen corner a metre, with Shift ten;
 * with none chosen they move the map under a cross-hair, with which Enter and the space bar do what a
 * click does. A new area is also finished by a click on its first corner and by a double click.
 */
export interface DrawingSession {
  /** Ends in `onFinish`, once that takes it; with a problem nothing happens. */
  finish(): void;
  /** Ends in `onCancel`. */
  cancel(): void;
  undo(): void;
  redo(): void;
  /** A new line loses its last corner, a shape the corner that is chosen. */
  removeCorner(): void;
  setSnapping(isSnapping: boolean): void;
  setStroke(stroke: Stroke): void;
  /** Chooses a corner of the shape that is reshaped, and shows it. */
  choose(corner: CornerRef | null): void;
  /** Puts a corner of the shape somewhere else, exactly there. */
  moveCorner(corner: CornerRef, to: LngLat): void;
  /** Puts a corner halfway between this one and the next, and chooses it. */
  insertCorner(after: CornerRef): void;
  /** What else would look otherwise now. */
  show(previews: readonly Preview[]): void;
}
