import { useEffect, useEffectEvent, useState } from 'react';
import type { Area } from '#geo/plan/area.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { engine } from '#src/workers/engine.ts';
import type { ColouredArea } from '#src/workers/shapeEdits.ts';
import { nearPlan } from './nearPlan.ts';
import { useNewSubArea } from './useNewSubArea.ts';
import { useWorkspace } from './workspace.ts';

/** What neighbours and the district leave of an area, and the colour it would get; null: nothing. */
export interface ClippedArea {
  readonly left: ColouredArea | null;
}

/** What neighbours and the district leave of an area; null for no area, and until it is known. */
export function useClippedArea(area: Area | null): ClippedArea | null {
  const { subAreas } = useWorkspace().plan;
  const { district } = useNewSubArea();
  const [found, setFound] = useState<(ClippedArea & { readonly of: Area }) | null>(null);

  const clip = useEffectEvent((beside: Plan['subAreas'], whole: Area) =>
    engine.ask((api) => api.clipArea(nearPlan({ subAreas: beside }, [whole]), whole, district)),
  );

  useEffect(() => {
    if (!area) return;
    let isWanted = true;
    clip(subAreas, area).then(
      (left) => isWanted && setFound({ of: area, left }),
      // an engine that fails says so itself
      () => isWanted && setFound(null),
    );
    return () => {
      isWanted = false;
    };
  }, [area, subAreas]);

  return area !== null && found?.of === area ? found : null;
}
