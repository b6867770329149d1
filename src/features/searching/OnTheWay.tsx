import { Button, Group, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Pause } from './Pause.tsx';
import { Trouble } from './Trouble.tsx';
import type { Asked } from './useAsked.ts';
import styles from './Searching.module.css';

interface OnTheWayProps {
  readonly asked: Asked<unknown>;
  readonly onBack: () => void;
  readonly onByHand: () => void;
}

/** Until the answer has come, or why it does not. */
export function OnTheWay({ asked, onBack, onByHand }: OnTheWayProps) {
  const { t } = useTranslation();
  return (
    <>
      {asked.problem ? (
        <Trouble problem={asked.problem} onRetry={asked.retry} onByHand={onByHand} />
      ) : (
        <Group gap="xs" role="status" className={styles.onTheWay}>
          <Loader size="sm" aria-hidden />
          {asked.pauseSeconds === null ? t('searching.asking') : null}
          {asked.count > 0 ? t('searching.partCount', { count: asked.count }) : null}
          <Pause seconds={asked.pauseSeconds} />
        </Group>
      )}
      <Group>
        <Button variant="subtle" onClick={onBack}>
          {t('searching.back')}
        </Button>
      </Group>
    </>
  );
}
