import { Button, Popover, Text, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconDeviceFloppy,
  IconLoader2,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemText } from '#src/state/problemText.ts';
import { navigate } from '#src/state/route.ts';
import { useBackupAge, useBackupState } from '#src/state/useBackupAge.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useSaveState } from '#src/storage/usePlan.ts';
import styles from './SavedState.module.css';

/** Whether what is on the screen is on the disk, and how old the last backup is. */
export function SavedState() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const { state, problem, pending } = useSaveState(store);
  const backup = useBackupAge();
  const { isDue } = useBackupState();
  // the strip says that it is only looked at
  if (store.isReadOnly) return null;
  if (state === 'failed') {
    // a newer version takes over from a window that has saved; any other loss may be of everything
    const isAllSaved = pending === 0 && problem?.code === 'storage/newer';
    return (
      <Popover width={320} position="bottom-end" withArrow>
        <Popover.Target>
          <UnstyledButton className={styles.failed} role="alert">
            <IconAlertTriangle size={22} aria-hidden />
            <span>{t('shell.saveFailed')}</span>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          {isAllSaved ? null : (
            <Text>
              {pending > 0
                ? t('shell.saveFailedLong', { count: pending })
                : t('shell.saveFailedAll')}
            </Text>
          )}
          {problem ? <Text mt="xs">{problemText(t, problem)}</Text> : null}
          <Button mt="sm" fullWidth onClick={store.retry}>
            {t('shell.saveRetry')}
          </Button>
          <Button
            mt="xs"
            fullWidth
            variant="light"
            onClick={() => navigate({ panel: 'share', selection: null })}
          >
            {t('keeping.save')}
          </Button>
        </Popover.Dropdown>
      </Popover>
    );
  }
  return (
    <div className={styles.state} data-state={state} data-tour="saved">
      {state === 'saving' ? (
        <IconLoader2 size={22} aria-hidden />
      ) : (
        <IconCircleCheck size={22} aria-hidden />
      )}
      <span className={styles.column}>
        <span className={styles.words} role="status">
          <span>{state === 'saving' ? t('shell.saving') : t('shell.saved')}</span>
          {isDue ? null : <span className={styles.backup}>{backup}</span>}
        </span>
        {isDue ? (
          <UnstyledButton
            className={styles.due}
            title={t('shell.backupDue')}
            data-opens-panel
            onClick={() => navigate({ panel: 'share', selection: null })}
          >
            <IconDeviceFloppy size={22} aria-hidden className={styles.dueIcon} />
            <span className={styles.dueText}>{backup}</span>
          </UnstyledButton>
        ) : null}
      </span>
    </div>
  );
}
