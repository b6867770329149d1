import { useCallback, useEffect, useRef } from 'react';
import { useWorkspace } from './workspace.ts';

/**
 * Gives what waits until the engine has answered about the plan as it is stored by then: what is asked of
 * it before that may be about the plan without the last edit.
 */
export function useAnswered(): () => Promise<void> {
  const { store, plan, isComputing } = useWorkspace();
  const shown = useRef({ plan, isComputing });
  const waiting = useRef<(() => void)[]>([]);
  const isAnswered = useCallback(
    () => !shown.current.isComputing && shown.current.plan === store.getPlan(),
    [store],
  );
  useEffect(() => {
    shown.current = { plan, isComputing };
    if (isAnswered()) for (const goOn of waiting.current.splice(0)) goOn();
  }, [plan, isComputing, isAnswered]);
  return useCallback(
    () =>
      new Promise((resolve) => {
        if (isAnswered()) resolve();
        else waiting.current.push(resolve);
      }),
    [isAnswered],
  );
}
