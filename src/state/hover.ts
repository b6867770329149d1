import { useEffect } from 'react';
import { create } from 'zustand';
import type { Selection } from './route.ts';

interface HoverState {
  /** what the pointer is over, in a list or on the map */
  readonly over: Selection | null;
  readonly set: (over: Selection | null) => void;
}

/** A list shows what the pointer is over on the map, and the other way round. */
export const useHover = create<HoverState>()((set) => ({
  over: null,
  set: (over) => set({ over }),
}));

/** What a row of a list needs to take part. */
export function useRowHover(kind: Selection['kind'], id: string) {
  const isOver = useHover(({ over }) => over?.kind === kind && over.id === id);
  const set = useHover((state) => state.set);
  // a row that goes away while it is pointed at is not pointed at any more
  useEffect(
    () => () => {
      const { over } = useHover.getState();
      if (over?.kind === kind && over.id === id) set(null);
    },
    [kind, id, set],
  );
  return {
    isOver,
    onHover: (isIn: boolean) => set(isIn ? { kind, id } : null),
  };
}
