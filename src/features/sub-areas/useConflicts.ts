import { useEffect, useState } from 'react';
import type { Area } from '#geo/plan/area.ts';
import type { AreaConflict } from '#geo/geometry/areas/areaConflicts.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

const NONE: readonly AreaConflict[] = [];

// wider gaps are ground that nobody has yet, not a border that was drawn askew
export const WIDEST_GAP_METRES = 40;

/** What sub-areas have in common, and the strips that they leave; worked out where there is time. */
export function useConflicts(): readonly AreaConflict[] {
  const { plan, report } = useWorkspace();
  const district = JSON.stringify(useNewSubArea().district);
  const [conflicts, setConflicts] = useState(NONE);
  // the engine has followed the plan once it has answered
  useEffect(() => {
    if (Object.keys(plan.subAreas).length === 0 || !report) return;
    let isWanted = true;
    void engine
      .ask((api) => api.areaConflicts(JSON.parse(district) as Area | null))
      .then((found) => {
        if (isWanted) setConflicts(found.filter(isAskew));
      })
      // an engine that fails says so itself
      .catch(() => setConflicts(NONE));
    return () => {
      isWanted = false;
    };
  }, [plan.subAreas, report, district]);
  return Object.keys(plan.subAreas).length === 0 ? NONE : conflicts;
}

const isAskew = ({ kind, widthMetres }: AreaConflict) =>
  kind === 'overlap' || widthMetres < WIDEST_GAP_METRES;
