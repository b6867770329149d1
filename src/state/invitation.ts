import { useMemo, useSyncExternalStore } from 'react';
import { readInvitation, type Invitation } from '#geo/signUps/invitation.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The invitation that the page was opened with; null: it is the coordinator's own app. */
export function useInvitation(): Invitation | null {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => readInvitation(hash), [hash]);
}
