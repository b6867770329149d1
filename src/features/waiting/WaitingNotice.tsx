import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { countOfWaiting, waitingOf } from './waitingOf.ts';
import styles from './Waiting.module.css';

/** Says how much waits, where one looks first. */
export function WaitingNotice() {
  const { t } = useTranslation();
  const { plan, waiting } = useWorkspace();
  const count = countOfWaiting(waitingOf(waiting, plan, null));
  if (count === 0) return null;
  return (
    <div className={styles.notice} role="note">
      <p>{t('waiting.notice', { count })}</p>
      <Button
        variant="light"
        data-opens-panel
        onClick={() => navigate({ panel: 'gaps', selection: null })}
      >
        {t('waiting.go')}
      </Button>
    </div>
  );
}
