import { useEffect, useState } from 'react';
import type { ComparedFigures } from '#geo/engine/comparison.ts';
import { useRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

type Compared = ReadonlyMap<string | null, ComparedFigures>;

const NONE: Compared = new Map();

/**
 * What now and scenarios come to, as far as the engine has worked it out; with every answer of the
 * engine anew. An engine that fails says so elsewhere.
 */
export function useCompared(scenarios: readonly string[]): Compared {
  const { report } = useWorkspace();
  const { purpose } = useRoute();
  const [compared, setCompared] = useState(NONE);
  const key = scenarios.join();
  useEffect(() => {
    if (!report) return;
    let isWanted = true;
    const views = [null, ...(key ? key.split(',') : [])].map((scenario) => ({ purpose, scenario }));
    engine
      .ask((api) => api.compare(views))
      .then((figures) => {
        if (isWanted) setCompared(new Map(figures.map((each) => [each.scenario, each])));
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [report, purpose, key]);
  return compared;
}
