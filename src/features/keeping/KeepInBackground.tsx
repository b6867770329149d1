import { useEffect } from 'react';
import { useAppStorage } from '#src/state/appStorage.ts';
import { useKeepStorage } from '#src/state/persistence.ts';
import { useBackups } from '#src/state/useBackupAge.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { whenIdle } from '#src/ui/whenIdle.ts';
import { backUpIfDue } from './backup/backUpIfDue.ts';

const LOOK_EVERY_MS = 5 * 60_000;

/**
 * Keeps versions of the open plan, and backs it up, when it is time. Nobody sees it; what fails is
 * tried again.
 */
export default function KeepInBackground() {
  const { store } = useWorkspace();
  const storage = useAppStorage();
  const setBackupAt = useBackups((state) => state.set);
  useKeepStorage(store);
  useEffect(() => {
    // what is only looked at is not kept
    if (store.isReadOnly) return;
    const look = async () => {
      await storage.versions.keepIfDue(store.planId);
      if (await backUpIfDue(storage, store)) setBackupAt(store.planId, Date.now());
    };
    // a plan that opens has other things to do first
    const callOff = whenIdle(() => void look());
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      callOff();
      clearInterval(timer);
    };
  }, [store, storage, setBackupAt]);
  return null;
}
