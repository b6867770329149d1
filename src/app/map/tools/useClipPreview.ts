import { useEffect, useEffectEvent, useState } from 'react';
import type { Area } from '#geo/plan/area.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { nearPlan } from '#src/state/nearPlan.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

/**
 * Shows on the map what neighbours and the district leave of an area that is drawn. Gives whether
 * that is nothing.
 */
export function useClipPreview(canClip: boolean): boolean {
  const { subAreas } = useWorkspace().plan;
  const { session, drawn } = useDrawing();
  const isClipping = useTool((tool) => tool.isClipping) && canClip;
  const { district } = useNewSubArea();
  const [left, setLeft] = useState<{ readonly of: Area; readonly isNothing: boolean } | null>(null);

  const clip = useEffectEvent((beside: Plan['subAreas'], area: Area) =>
    engine.ask((api) => api.clipArea(nearPlan({ subAreas: beside }, [area]), area, district)),
  );

  useEffect(() => {
    if (!session) return;
    if (!drawn || !isClipping) return session.show([]);
    let isWanted = true;
    clip(subAreas, drawn)
      .then((result) => {
        if (!isWanted) return;
        session.show(result ? [result] : []);
        setLeft({ of: drawn, isNothing: !result });
      })
      // an engine that fails says so itself, and the area can still be finished
      .catch(() => isWanted && session.show([]));
    return () => {
      isWanted = false;
    };
  }, [session, drawn, isClipping, subAreas]);

  return isClipping && left !== null && left.of === drawn && left.isNothing;
}
