import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addLinks, removeLinks } from '#geo/plan/edits/links.ts';
import { linksOfGroup } from '#geo/plan/queries.ts';
import type { Hit, MapPort } from '#src/map/MapPort.ts';
import { useHover } from '#src/state/hover.ts';
import { getRoute, navigate } from '#src/state/route.ts';
import { streetTarget } from '#src/state/streetTarget.ts';
import { useTool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import type { StreetItem } from '#src/workers/engineApi.ts';
import { usePicked } from './picked.ts';
import { otherAt, useMerge } from './useMerge.ts';

/** What a click on the map does: choose, or link a street to a group. */
export function useMapPointer(map: MapPort | null): void {
  const { t } = useTranslation();
  const { streets, plan } = useWorkspace();
  const edit = useEdit();
  const merge = useMerge();

  const toggle = (group: string, street: StreetItem) => {
    const linked = linksOfGroup(plan, group).filter(
      ({ target }) => target.kind === 'street' && target.street.key === street.key,
    );
    const target = street.name;
    if (linked.length > 0) {
      edit(removeLinks, { ids: linked.map(({ id }) => id) });
      usePicked.setState({ said: t('groups.unlinked', { target }) });
    } else {
      edit(addLinks, { group, links: [{ id: newId(), group, target: streetTarget(street) }] });
      usePicked.setState({ said: t('groups.linked', { target }) });
    }
  };

  const onClick = useEffectEvent((hit: Hit) => {
    const { tool } = useTool.getState();
    const street = hit.kind === 'street' ? streets?.streets[hit.street] : undefined;
    if (tool.kind === 'pickStreets') {
      if (street) toggle(tool.group, street);
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
