import { create } from 'zustand';

interface WholeMapState {
  /** how often it was asked for */
  readonly times: number;
}

export const useWholeMap = create<WholeMapState>()(() => ({ times: 0 }));

/** Asks the map to show all of the plan. */
export const showWholeMap = () => useWholeMap.setState(({ times }) => ({ times: times + 1 }));
