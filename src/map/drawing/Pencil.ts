import type { Ring } from '#geo/geometry/types.ts';

/** One way of working on a ring: drawing a new one, or reshaping one that exists. */
export interface Pencil {
  /** The ring as it stands, in exact coordinates; closed and counter-clockwise. */
  ring(): Ring;
  /** The same with what the pointer is doing to it. */
  movingRing(): Ring;
  /** whether the pointer that goes up now has clicked */
  readonly takesClick: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canRemoveCorner: boolean;
  undo(): void;
  redo(): void;
  removeCorner(): void;
  /** The pointer went up: what it did is one step. */
  settle(): void;
  destroy(): void;
}
