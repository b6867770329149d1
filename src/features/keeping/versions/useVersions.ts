import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { restoreVersion } from '#geo/plan/edits/restoreVersion.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { useRemoveLater } from '#src/state/removeLater.ts';
import { tellWithUndo } from '#src/state/tellWithUndo.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import type { VersionSummary } from '#src/storage/versions.ts';
import { tell, warn } from '#src/ui/notify.ts';

/** The versions of the open plan, and what can be done with them; null until they are known. */
export function useVersions() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const { versions } = useAppStorage();
  const [listed, setListed] = useState<readonly VersionSummary[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { removeLater, isLeaving } = useRemoveLater();

  const look = useCallback(async () => {
    const kept = await versions.list(store.planId);
    if (kept.ok) setListed(kept.value);
    else warn(problemText(t, kept.problem));
  }, [versions, store, t]);
  useEffect(() => {
    void Promise.resolve().then(look);
  }, [look]);

  const during = (work: () => Promise<void>) => async () => {
    setBusy(true);
    await work();
    await look();
    setBusy(false);
  };

  const keep = during(async () => {
    const kept = await versions.keep(store.planId, 'manual');
    if (!kept.ok) warn(problemText(t, kept.problem));
  });

  /** The plan as it is now is kept first: without that nothing is restored. */
  const restore = (id: string, moment: string) =>
    during(async () => {
      const before = await versions.read(id);
      if (!before.ok) return warn(problemText(t, before.problem));
      if (!restoreVersion(store.getPlan(), { version: before.value.plan }).ok) {
        return tell(t('keeping.restoredSame'));
      }
      const kept = await versions.keep(store.planId, 'beforeRestore');
      if (!kept.ok) return warn(problemText(t, kept.problem));
      // another tab may have erased somebody meanwhile, from the plan and from this version
      const version = await versions.read(id);
      if (!version.ok) return warn(problemText(t, version.problem));
      const change = restoreVersion(store.getPlan(), { version: version.value.plan });
      if (!change.ok) return tell(t('keeping.restoredSame'));
      void store.apply(change.value);
      tellWithUndo(t, store, change.value.label, t('keeping.restored', { moment }));
      const { missing } = version.value;
      if (missing.length > 0) {
        const names = missing.map(({ name }) => name).join(', ');
        warn(t('keeping.restoredWithout', { names }));
      }
    })();

  const remove = (id: string, moment: string) =>
    removeLater({
      id,
      said: t('keeping.removed', { moment }),
      remove: () => versions.remove([id]),
      onRemoved: look,
    });

  const shown = listed?.filter(({ id }) => !isLeaving(id)) ?? null;
  return { listed: shown, isBusy, keep, restore, remove };
}
