import { useEffect, useState } from 'react';
import { create } from 'zustand';

type What = 'group' | 'person' | 'scenario';

interface AskedState {
  /** asked for from elsewhere, and not opened yet */
  readonly asked: What | null;
}

const useAsked = create<AskedState>()(() => ({ asked: null }));

/** Opens the form for a new one, in the panel where that is. */
export const askForNew = (asked: What) => useAsked.setState({ asked });

/** Whether the form for a new one is open: it was opened here, or asked for from elsewhere. */
export function useAdding(what: What) {
  const [isAdding, setAdding] = useState(false);
  useEffect(() => {
    const look = () => {
      if (useAsked.getState().asked !== what) return;
      useAsked.setState({ asked: null });
      setAdding(true);
    };
    look();
    return useAsked.subscribe(look);
  }, [what]);
  return [isAdding, setAdding] as const;
}
