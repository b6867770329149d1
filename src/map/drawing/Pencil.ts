import type { LngLat } from '#geo/geometry/types.ts';
import type { Pixel, Pointer } from '../pixels.ts';
import type { DrawingState, Stroke } from './DrawingSession.ts';
import type { Drawn } from './PencilMode.ts';

/** Where the pointer is, or the cross-hair of the keyboard. */
export interface Pointed {
  readonly lngLat: LngLat;
  /** CSS pixels from the corner of the map */
  readonly pixel: Pixel;
  readonly pointer: Pointer;
}

/** One way of working: drawing a line, or reshaping what exists. */
export interface Pencil {
  hover(at: Pointed): void;
  /** Nothing is pointed at any more. */
  leave(): void;
  click(at: Pointed): void;
  /** A right click, or a long press; whether there was something to do. */
  secondClick(at: Pointed): boolean;
  /** Whether the pencil takes a drag that begins here; else the map has it. */
  takes(at: Pointed): boolean;
  drag(at: Pointed): void;
  /** The hand lets go: what it did is one step. */
  drop(at: Pointed): void;
  /** The hand is needed for something else: what it did since it was put down is no step. */
  letGo(): void;
  undo(): void;
  redo(): void;
  removeCorner(): void;
  setStroke(stroke: Stroke): void;
  /** Moves the chosen corner; whether there is one. */
  nudge(eastMetres: number, northMetres: number): boolean;
  state(): PencilState;
  /** What there is to see. */
  drawn(): readonly Drawn[];
}

export type PencilState = Pick<
  DrawingState,
  | 'corners'
  | 'problem'
  | 'canUndo'
  | 'canRedo'
  | 'canRemoveCorner'
  | 'stroke'
  | 'isWayMissing'
  | 'shape'
  | 'chosen'
>;
