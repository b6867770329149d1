import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { useSaveState } from '#src/storage/usePlan.ts';
import { useAppStorage } from './appStorage.ts';
import { useWorkspace } from './workspace.ts';

/** Moments of a plan, in milliseconds since 1970. */
export interface BackupMoments {
  /** when it was last written to a file; null: never */
  readonly backupAt: number | null;
  readonly changedAt: number;
  readonly createdAt: number;
}

interface BackupsState {
  /** by plan */
  readonly moments: Readonly<Record<string, BackupMoments>>;
  readonly know: (planId: string, moments: BackupMoments) => void;
  /** Notes a backup. */
  readonly set: (planId: string, at: number) => void;
}

/** When plans were last backed up and changed, as far as this page knows. */
export const useBackups = create<BackupsState>()((set) => ({
  moments: {},
  know: (planId, moments) => set((state) => ({ moments: { ...state.moments, [planId]: moments } })),
  set: (planId, at) =>
    set((state) => {
      const { changedAt = at, createdAt = at } = state.moments[planId] ?? {};
      return {
        moments: { ...state.moments, [planId]: { backupAt: at, changedAt, createdAt } },
      };
    }),
}));

export interface BackupState {
  /** null: never */
  readonly backupAt: number | null;
  /** whether something has changed since */
  readonly isChanged: boolean;
  /** whether it is time to say so */
  readonly isDue: boolean;
}

/** How it stands with the backups of the open plan. */
export function useBackupState(): BackupState {
  const { plans } = useAppStorage();
  const { store } = useWorkspace();
  const { planId } = store;
  const { savedAt } = useSaveState(store);
  const { moments, know } = useBackups();
  useEffect(() => {
    void plans.list().then((listed) => {
      const row = listed.ok ? listed.value.find(({ id }) => id === planId) : undefined;
      if (row) know(planId, row);
    });
  }, [plans, planId, know]);
  const known = moments[planId];
  if (!known) return { backupAt: null, isChanged: false, isDue: false };
  return backupStateOf({ ...known, changedAt: Math.max(known.changedAt, savedAt ?? 0) });
}

/** After how many nights with changes a backup is asked for. */
const DUE_NIGHTS = 7;

export function backupStateOf(
  { backupAt, changedAt, createdAt }: BackupMoments,
  now = new Date(),
): BackupState {
  const isChanged = backupAt === null || changedAt > backupAt;
  return {
    backupAt,
    isChanged,
    isDue: isChanged && nightsSince(backupAt ?? createdAt, now) >= DUE_NIGHTS,
  };
}

/** How old the last backup is, in words. */
export function useBackupAge(): string {
  const { t } = useTranslation();
  const { backupAt } = useBackupState();
  if (backupAt === null) return t('shell.backupNever');
  const count = nightsSince(backupAt);
  return count === 0 ? t('shell.backupToday') : t('shell.backupDays', { count });
}

const DAY_MS = 86_400_000;

/** How many midnights lie between a moment and now. */
export function nightsSince(atMs: number, now = new Date()): number {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return Math.max(0, Math.ceil((midnight - atMs) / DAY_MS));
}
