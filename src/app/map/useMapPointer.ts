import { useEffect, useEffectEvent } from 'react';
import type { Hit, MapPort } from '#src/map/MapPort.ts';
import { useAlarmSpot } from '#src/state/alarmSpot.ts';
import { useHover } from '#src/state/hover.ts';
import { getRoute, navigate } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { otherAt, useMerge } from './useMerge.ts';
import { usePickStreets } from './usePickStreets.ts';
import { usePlaceSign } from './useSigns.ts';

/** What a click on the map does: choose, or link a street to a group. */
export function useMapPointer(map: MapPort | null): void {
  const { streets, plan } = useWorkspace();
  const pick = usePickStreets();
  const merge = useMerge();
  const placeSign = usePlaceSign();

  const onClick = useEffectEvent((hit: Hit) => {
    const { tool } = useTool.getState();
    const street = hit.kind === 'street' ? streets?.streets[hit.street] : undefined;
    if (tool.kind === 'pickStreets') {
      if (street) pick(tool.group, street, hit.lngLat);
      return;
    }
    if (tool.kind === 'placeSign') {
      void placeSign(tool.group, hit.lngLat);
      return;
    }
    if (tool.kind === 'pointPlace') {
      useAlarmSpot.setState({ spot: { at: hit.lngLat } });
      return;
    }
    if (tool.kind === 'mergeSubArea') {
      const other = otherAt(plan, tool.id, hit.lngLat);
      if (other) merge(tool.id, other);
      return;
    }
    if (street) choose('gaps', 'street', street.key);
    else if (hit.kind === 'subArea') choose('sub-areas', 'subArea', hit.id);
    else if (getRoute().selection) navigate({ selection: null });
  });

  const onHover = useEffectEvent((hit: Hit | null) => {
    const street = hit?.kind === 'street' ? streets?.streets[hit.street] : undefined;
    if (street) useHover.getState().set({ kind: 'street', id: street.key });
    else if (hit?.kind === 'subArea') useHover.getState().set({ kind: 'subArea', id: hit.id });
    else useHover.getState().set(null);
  });

  useEffect(() => map?.onClick(onClick), [map]);
  useEffect(() => map?.onHover(onHover), [map]);
}

function choose(panel: 'gaps' | 'sub-areas', kind: 'street' | 'subArea', id: string): void {
  navigate({ panel, selection: { kind, id } });
}
