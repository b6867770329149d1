import { useEffect, useEffectEvent } from 'react';
import type { Area } from '#geo/plan/area.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useTool } from '#src/state/tool.ts';

/** Shows the two parts on the map; the one that stays what it is has the colour of the whole. */
export function useCutPreview(subArea: SubArea | undefined): void {
  const { session, cut } = useDrawing();
  const kept = useTool((tool) => tool.kept);
  const { colourOfNew } = useNewSubArea();
  const colourOf = useEffectEvent(colourOfNew);
  useEffect(() => {
    if (!session || !subArea) return;
    if (!cut) return session.show([]);
    const { id, colour } = subArea;
    const otherColour = colourOf(cut[kept === 'left' ? 'right' : 'left']);
    const part = (side: typeof kept, area: Area) => ({
      id,
      area,
      colour: side === kept ? colour : otherColour,
    });
    session.show([part('left', cut.left), part('right', cut.right)]);
  }, [session, cut, kept, subArea]);
}
