import { useEffect } from 'react';
import type { SubArea } from '#geo/plan/entities.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useTool } from '#src/state/tool.ts';

/** Shows the two parts on the map; the one that stays what it is has the colour of the whole. */
export function useCutPreview(subArea: SubArea | undefined): void {
  const { session, cut } = useDrawing();
  const kept = useTool((tool) => tool.kept);
  const { fieldsOfNew } = useNewSubArea();
  const { colour: otherColour } = fieldsOfNew(cut?.[kept === 'left' ? 'right' : 'left'] ?? null);
  useEffect(() => {
    if (!session || !subArea) return;
    const { id, colour } = subArea;
    const part = (side: typeof kept, area: typeof subArea.area) => ({
      id,
      area,
      colour: side === kept ? colour : otherColour,
    });
    session.show(cut ? [part('left', cut.left), part('right', cut.right)] : []);
  }, [session, cut, kept, subArea, otherColour]);
}
