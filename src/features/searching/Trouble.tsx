import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemText, type AnyProblem } from '#src/state/problemText.ts';
import styles from './Searching.module.css';

interface TroubleProps {
  readonly problem: AnyProblem;
  readonly onRetry: () => void;
  /** the way without the services */
  readonly onByHand: () => void;
  /** makes do with the parts that have been loaded already, if there are */
  readonly onGoOn?: (() => void) | null;
}

/** Says why a service did not give what was asked, and what can be done. */
export function Trouble({ problem, onRetry, onByHand, onGoOn = null }: TroubleProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.trouble}>
      <Text role="alert">{problemText(t, problem)}</Text>
      {onGoOn ? <Text c="var(--ink-soft)">{t('searching.troubleKept')}</Text> : null}
      <Group gap="xs">
        <Button variant="light" onClick={onRetry}>
          {t('searching.retry')}
        </Button>
        {onGoOn ? (
          <Button variant="light" onClick={onGoOn}>
            {t('searching.goOn')}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={onByHand}>
          {t('searching.withoutNetwork')}
        </Button>
      </Group>
    </div>
  );
}
