import { useEffect, useState } from 'react';
import type { SharedBase } from '#geo/plan/merging/sharedBase.ts';
import type { Result } from '#geo/result.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import type { StorageProblem } from '#src/storage/problem.ts';
import type { ReceivedPlan } from '#src/storage/receivedPlan.ts';

/** What the open plan and a received one last had in common; null until it is known. */
export function useBase(received: ReceivedPlan): Result<SharedBase | null, StorageProblem> | null {
  const { store } = useWorkspace();
  const [base, setBase] = useState<Result<SharedBase | null, StorageProblem> | null>(null);
  useEffect(() => {
    let isGone = false;
    void store.baseWith(received).then((found) => {
      if (!isGone) setBase(found);
    });
    return () => {
      isGone = true;
    };
  }, [store, received]);
  return base;
}
