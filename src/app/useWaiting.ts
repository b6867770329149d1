import { startTransition, useEffect, useState } from 'react';
import type { WaitingList } from '#geo/engine/waiting.ts';
import { engine } from '#src/workers/engine.ts';
import type { Answer } from '#src/workers/engineSession.ts';

const NONE: WaitingList = { missing: [], unplaced: [] };

/** What waits for a place, once the engine has answered; the same object until it changes. */
export function useWaiting(answer: Answer | null): WaitingList {
  const [waiting, setWaiting] = useState(NONE);
  const coverage = answer?.coverage ?? null;
  // a shape that moves changes nothing here
  const version = coverage?.isListed ? coverage.version : null;
  const isKnown = coverage !== null;
  useEffect(() => {
    if (version === null) return;
    let isGone = false;
    engine
      .ask((api) => api.waiting())
      .then(
        (told) => {
          if (!isGone)
            startTransition(() => setWaiting((before) => unlessSame(before, told ?? NONE)));
        },
        // an engine that failed says so elsewhere
        () => {},
      );
    return () => {
      isGone = true;
    };
  }, [version]);
  return isKnown ? waiting : NONE;
}

const unlessSame = (before: WaitingList, now: WaitingList) =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;
