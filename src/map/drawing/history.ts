/** The states that something has had, for undo and redo; latest last. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  /** what was undone, the next to redo last */
  readonly future: readonly State[];
}

export const beginHistory = <State>(present: State): History<State> => ({
  past: [],
  present,
  future: [],
});

/** A new state after the present one; the same history when it is the present one. */
export function commit<State>(history: History<State>, next: State): History<State> {
  if (history.present === next) return history;
  return { past: [...history.past, history.present], present: next, future: [] };
}

export function undo<State>(history: History<State>): History<State> {
  if (history.past.length === 0) return history;
  return {
    past: history.past.slice(0, -1),
    present: history.past.at(-1)!,
    future: [...history.future, history.present],
  };
}

export function redo<State>(history: History<State>): History<State> {
  if (history.future.length === 0) return history;
  return {
    past: [...history.past, history.present],
    present: history.future.at(-1)!,
    future: history.future.slice(0, -1),
  };
}
