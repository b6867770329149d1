import { useTranslation } from 'react-i18next';
import { useAppStorage } from '#src/state/appStorage.ts';
import { keepBaseMap, useBaseMapKeeping, type WantedMap } from '#src/state/baseMapKeeping.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { tell } from '#src/ui/notify.ts';

/** Keeps a map for the open plan, and says so when all of it is there. */
export function useKeepMap() {
  const { t } = useTranslation();
  const { baseMap } = useAppStorage();
  const { planId } = useWorkspace().store;
  const keep = async (wanted: WantedMap) => {
    if (!(await keepBaseMap(wanted, baseMap))) return;
    const kept = await baseMap.list(wanted.plan);
    const empty = kept.ok && kept.value.find(({ isComplete, tiles }) => isComplete && tiles === 0);
    if (empty) await baseMap.remove(empty.id);
    useBaseMapKeeping.getState().changed();
    tell(t(empty ? 'baseMap.keptNothing' : 'baseMap.keptDone'));
  };
  return (wanted: Omit<WantedMap, 'plan'>) => void keep({ ...wanted, plan: planId });
}
