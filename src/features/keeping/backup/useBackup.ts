import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { fileName } from '#src/state/fileName.ts';
import { problemText } from '#src/state/problemText.ts';
import { useBackups } from '#src/state/useBackupAge.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import type { BackupPlace } from '#src/storage/backupPlaces.ts';
import {
  askPermissionFor,
  chooseFolder,
  chooseSaveFile,
  permissionFor,
} from '#src/storage/filePlaces.ts';
import { inTurn, lockOfBackup } from '#src/storage/locks.ts';
import { tellWithAction, warn } from '#src/ui/notify.ts';
import { backUp } from './backUp.ts';

interface Place {
  readonly place: BackupPlace;
  readonly isAllowed: boolean;
}

/** Where backups of the open plan go, and making one. */
export function useBackup() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const storage = useAppStorage();
  const { size } = useFormatters();
  const setBackupAt = useBackups((state) => state.set);
  const [at, setAt] = useState<Place | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    let isGone = false;
    void placeOf(storage, store.planId).then((found) => {
      if (!isGone) setAt(found);
    });
    return () => {
      isGone = true;
    };
  }, [storage, store]);

  async function backUpTo(place: BackupPlace | null): Promise<void> {
    setBusy(true);
    setSaid(null);
    const done = await backUp(storage, store, place);
    // what was written there is remembered with the place
    setAt(await placeOf(storage, store.planId));
    setBusy(false);
    if (!done.ok) return warn(`${problemText(t, done.problem)} ${t('keeping.backupFailed')}`);
    const { file, bytes, withoutRows } = done.value;
    setBackupAt(store.planId, Date.now());
    setSaid(
      t(place ? 'keeping.backupDone' : 'keeping.backupDownloaded', { file, size: size(bytes) }),
    );
    if (withoutRows.length > 0) {
      warn(t('keeping.withoutRows', { names: withoutRows.join(', ') }));
    }
  }

  /** The first backup there is made at once: so it is known that it works. */
  async function choose(choosing: Promise<BackupPlace['handle'] | null>): Promise<void> {
    try {
      const handle = await choosing;
      if (!handle) return;
      const place: BackupPlace = { plan: store.planId, handle, written: [] };
      // else the plan, which is due, would be backed up there by itself meanwhile
      await inTurn(lockOfBackup(store.planId), async () => {
        const put = await storage.backupPlaces.put(place);
        if (!put.ok) return warn(problemText(t, put.problem));
        await backUpTo(place);
      });
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      warn(problemText(t, { code: 'backup/failed', name }));
    }
  }

  async function putBack(place: BackupPlace): Promise<void> {
    const put = await storage.backupPlaces.put(place);
    if (!put.ok) return warn(problemText(t, put.problem));
    setAt(await placeOf(storage, store.planId));
  }

  const suggested = fileName(settingsOf(store.getPlan()).name, 'buurtdekking.json');
  return {
    place: at?.place ?? null,
    isAllowed: at?.isAllowed ?? true,
    isBusy,
    said,
    // a click is a moment at which the browser lets itself be asked
    backUp: async () => {
      if (at && !at.isAllowed) await askPermissionFor(at.place.handle);
      await inTurn(lockOfBackup(store.planId), async () => {
        // what was written there by itself meanwhile is remembered with the place
        const now = at && (await placeOf(storage, store.planId));
        await backUpTo(now?.place ?? null);
      });
    },
    chooseFolder: () => choose(chooseFolder()),
    chooseFile: () => choose(chooseSaveFile(suggested)),
    forget: async () => {
      if (!at) return;
      const removed = await storage.backupPlaces.remove(store.planId);
      if (!removed.ok) return warn(problemText(t, removed.problem));
      setAt(null);
      const { place } = at;
      tellWithAction(
        t('keeping.placeForgotten', { name: place.handle.name }),
        t('shell.undo'),
        () => void putBack(place),
      );
    },
  };
}

async function placeOf(
  { backupPlaces }: ReturnType<typeof useAppStorage>,
  planId: string,
): Promise<Place | null> {
  const found = await backupPlaces.get(planId);
  if (!found.ok || !found.value) return null;
  const isAllowed = (await permissionFor(found.value.handle)) === 'granted';
  return { place: found.value, isAllowed };
}
