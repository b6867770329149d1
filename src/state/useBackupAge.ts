import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { useAppStorage } from './appStorage.ts';
import { useWorkspace } from './workspace.ts';

interface BackupsState {
  /** by plan: when it was last written to a file, in milliseconds since 1970; null: never */
  readonly at: Readonly<Record<string, number | null>>;
  readonly set: (planId: string, at: number | null) => void;
}

/** When plans were last backed up, as far as this page knows. */
export const useBackups = create<BackupsState>()((set) => ({
  at: {},
  set: (planId, at) => set((state) => ({ at: { ...state.at, [planId]: at } })),
}));

/** When the open plan was last written to a file; null: never. */
export function useBackupAt(): number | null {
  const { plans } = useAppStorage();
  const { planId } = useWorkspace().store;
  const { at, set } = useBackups();
  useEffect(() => {
    void plans.list().then((listed) => {
      const row = listed.ok ? listed.value.find(({ id }) => id === planId) : undefined;
      set(planId, row?.backupAt ?? null);
    });
  }, [plans, planId, set]);
  return at[planId] ?? null;
}

/** How old the last backup is, in words. */
export function useBackupAge(): string {
  const { t } = useTranslation();
  const backupAt = useBackupAt();
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
