import { useEffect, useEffectEvent } from 'react';
import { boxOfArea } from '#geo/plan/areaBox.ts';
import type { MapPort } from '#src/map/MapPort.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { pixelsUnderBar } from './tools/ToolFrame.tsx';

const MARGIN_PX = 48;

/** A tool that works on a sub-area begins with all of it in sight, above the bar of the tool. */
export function useToolCamera(map: MapPort | null): void {
  const tool = useTool((state) => state.tool);
  const { plan } = useWorkspace();

  const show = useEffectEvent((port: MapPort, id: string) => {
    const subArea = plan.subAreas[id];
    const box = subArea && boxOfArea(subArea.area);
    const bottom = pixelsUnderBar() + MARGIN_PX / 2;
    const padding = { top: MARGIN_PX, right: MARGIN_PX, bottom, left: MARGIN_PX };
    if (box) port.fitBounds(box, { padding, unlessSeen: true });
  });

  useEffect(() => {
    if (map && 'id' in tool) show(map, tool.id);
  }, [map, tool]);
}
