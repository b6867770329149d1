import type { Ring } from '#geo/geometry/types.ts';
import { isSameRing } from './outerRing.ts';

/** The shapes a ring has had in this session, for undo and redo; latest last. */
export interface RingHistory {
  readonly past: readonly Ring[];
  readonly present: Ring;
  /** what was undone, the next to redo last */
  readonly future: readonly Ring[];
}

export const beginHistory = (present: Ring): RingHistory => ({ past: [], present, future: [] });

/** A new shape after the present one; the same history when nothing moved. */
export function commitRing(history: RingHistory, next: Ring): RingHistory {
  if (isSameRing(history.present, next)) return history;
  return { past: [...history.past, history.present], present: next, future: [] };
}

export function undoRing(history: RingHistory): RingHistory {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [...history.future, history.present],
  };
}

export function redoRing(history: RingHistory): RingHistory {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    past: [...history.past, history.present],
    present: next,
    future: history.future.slice(0, -1),
  };
}
