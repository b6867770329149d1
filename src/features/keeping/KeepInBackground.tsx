import { useEffect } from 'react';
import { useAppStorage } from '#src/state/appStorage.ts';
import { useWorkspace } from '#src/state/workspace.ts';

const LOOK_EVERY_MS = 5 * 60_000;

/** Keeps versions of the open plan when it is time for one. Nobody sees it; what fails is tried again. */
export default function KeepInBackground() {
  const { store } = useWorkspace();
  const { versions } = useAppStorage();
  useEffect(() => {
    const look = () => void versions.keepIfDue(store.planId);
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [store, versions]);
  return null;
}
