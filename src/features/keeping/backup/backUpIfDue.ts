import type { PlanStore } from '#src/storage/planStore.ts';
import { permissionFor } from '#src/storage/filePlaces.ts';
import { ifFree, lockOfBackup } from '#src/storage/locks.ts';
import type { PlanSummary } from '#src/storage/plans.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import { backUp } from './backUp.ts';

const HOUR_MS = 3_600_000;

/** Whether something has changed since the last backup, and that is an hour ago. */
export function isBackupDue(
  { changedAt, backupAt }: Pick<PlanSummary, 'changedAt' | 'backupAt'>,
  now: number,
): boolean {
  return backupAt === null || (changedAt > backupAt && now - backupAt >= HOUR_MS);
}

/**
 * Backs a plan up without being asked, into the place that was chosen for it, if it is time and the
 * browser still allows it. Not a plan of which something cannot be read: that would go over the one
 * backup in which it may still be whole. Answers whether it did; what went wrong shows by the age of
 * the last one.
 */
export async function backUpIfDue(storage: AppStorage, store: PlanStore): Promise<boolean> {
  const done = await ifFree(lockOfBackup(store.planId), async () => {
    const place = await storage.backupPlaces.get(store.planId);
    if (!place.ok || !place.value) return false;
    const { value } = place;
    if ((await permissionFor(value.handle)) !== 'granted') return false;
    const plans = await storage.plans.list();
    const row = plans.ok && plans.value.find(({ id }) => id === store.planId);
    if (!row || !isBackupDue(row, Date.now())) return false;
    // looked at last: meanwhile another tab may have saved what cannot be read
    if (store.getProblems().length > 0) return false;
    return (await backUp(storage, store, value)).ok;
  });
  return done ?? false;
}
