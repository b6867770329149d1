import { useEffect } from 'react';
import { useDrawing } from '#src/state/drawing.ts';
import { useTool } from '#src/state/tool.ts';
import { useClippedArea } from '#src/state/useClippedArea.ts';

/**
 * Shows on the map what neighbours and the district leave of an area that is drawn. Gives whether
 * that is nothing.
 */
export function useClipPreview(canClip: boolean): boolean {
  const { session, drawn } = useDrawing();
  const isClipping = useTool((tool) => tool.isClipping) && canClip;
  const clipped = useClippedArea(isClipping ? drawn : null);
  const left = clipped?.left ?? null;
  useEffect(() => session?.show(left ? [left] : []), [session, left]);
  return clipped !== null && left === null;
}
