import { useEffect, useEffectEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { numberedSigns } from '#geo/dossier/numberedSigns.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { addSign } from '#geo/plan/edits/signs.ts';
import type { MapPort, MovedSign, SignShape } from '#src/map/MapPort.ts';
import { useHover } from '#src/state/hover.ts';
import { navigate, useRoute } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { streetAt, useMoveSign } from '#src/state/useMoveSign.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';

/** Shows the signs while their panel is open, and moves those that are dragged. */
export function useSigns(map: MapPort | null): void {
  const { t } = useTranslation();
  const { plan, shown } = useWorkspace();
  const { panel, selection } = useRoute();
  const over = useHover((state) => state.over);
  const move = useMoveSign();
  const isShown = panel === 'signs';
  const signs = useMemo(
    () => (isShown ? numberedSigns(shown, Object.values(plan.signs)) : []),
    [isShown, shown, plan.signs],
  );

  useEffect(() => {
    const isChosen = (id: string) =>
      [selection, over].some((each) => each?.kind === 'sign' && each.id === id);
    map?.setSigns(
      signs.map(({ id, number, at, street, groupName }): SignShape => ({
        id,
        number,
        at,
        label: t('signs.onMap', { number, street, name: groupName }),
        isSelected: isChosen(id),
      })),
    );
  }, [map, signs, selection, over, t]);

  const onMoved = useEffectEvent(({ id, at }: MovedSign) => void move(id, at));
  useEffect(() => map?.onSignMoved(onMoved), [map]);
  useEffect(
    () => map?.onSign((id) => navigate({ panel: 'signs', selection: { kind: 'sign', id } })),
    [map],
  );
}

/** Puts down a sign of a group where the map is clicked. */
export function usePlaceSign(): (group: string, at: LngLat) => Promise<void> {
  const edit = useEdit();
  return async (group, at) => {
    edit(addSign, { id: newId(), group, at, street: await streetAt(at) });
  };
}
