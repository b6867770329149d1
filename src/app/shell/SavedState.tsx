import { Button, Popover, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemText } from '#src/state/problemText.ts';
import { navigate } from '#src/state/route.ts';
import { useBackupAge } from '#src/state/useBackupAge.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useSaveState } from '#src/storage/usePlan.ts';
import styles from './SavedState.module.css';

/** Whether what is on the screen is on the disk, and how old the last backup is. */
export function SavedState() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const { state, problem, pending } = useSaveState(store);
  const backup = useBackupAge();
  // the strip says that it is only looked at
  if (store.isReadOnly) return null;
  if (state === 'failed') {
    return (
      <Popover width={320} position="bottom-end" withArrow>
        <Popover.Target>
          <UnstyledButton className={styles.failed} role="alert">
            <IconAlertTriangle size={22} aria-hidden />
            <span>{t('shell.saveFailed')}</span>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Text>{t('shell.saveFailedLong', { count: pending })}</Text>
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
    <div className={styles.state} role="status" data-state={state}>
      {state === 'saving' ? (
        <IconLoader2 size={22} aria-hidden />
      ) : (
        <IconCircleCheck size={22} aria-hidden />
      )}
      <span className={styles.words}>
        <span>{state === 'saving' ? t('shell.saving') : t('shell.saved')}</span>
        <span className={styles.backup}>{backup}</span>
      </span>
    </div>
  );
}
