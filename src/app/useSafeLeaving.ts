import { useEffect } from 'react';
import { watchWork } from '#src/state/atWork.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import { leaveField } from '#src/ui/leaveField.ts';

/** The page is not left without a word while there are changes that are not on the disk. */
export function useSafeLeaving(storage: AppStorage | null): void {
  useEffect(() => {
    if (!storage) return;
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      // what is being typed is a change too
      leaveField();
      // the browser asks, in words of its own
      if (storage.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    const unwatch = watchWork(() => (storage.hasUnsaved() ? 'unsaved' : null));
    return () => {
      window.removeEventListener('beforeunload', onBeforeUnload);
      unwatch();
    };
  }, [storage]);
}
