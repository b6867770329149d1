import { useEffect, useState } from 'react';
import type { LngLat } from '#geo/geometry/types.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

// farther than this a crossing says nothing of where a corner is
const REACH_METRES = 80;

/** What the crossings near places are called, in their order; null where there is none, or not yet. */
export function useCrossingNames(places: readonly LngLat[]): readonly (string | null)[] {
  const { streets } = useWorkspace();
  const [names, setNames] = useState<readonly (string | null)[]>([]);
  const key = String(places);
  useEffect(() => {
    if (!streets) return;
    let isLeft = false;
    void engine
      .ask((api) => api.crossingsNear(places, REACH_METRES))
      .then((crossings) => {
        if (!isLeft) setNames(crossings.map((crossing) => crossing?.names.join(' / ') ?? null));
      })
      // an engine that fails says so itself, and the table does without names
      .catch(() => setNames([]));
    return () => {
      isLeft = true;
    };
    // the same places are the same question
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [streets, key]);
  return names;
}
