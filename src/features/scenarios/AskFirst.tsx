import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Scenarios.module.css';

interface AskFirstProps {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What changes now is asked first, in its place: that is not what one does in a scenario. */
export function AskFirst({ question, yes, onYes, onNo }: AskFirstProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  // not the yes: a key that is held a moment too long would answer
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} className={styles.ask} role="group" aria-label={question} tabIndex={-1}>
      <p>{question}</p>
      <Group gap="xs">
        <Button onClick={onYes}>{yes}</Button>
        <Button variant="subtle" onClick={onNo}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </div>
  );
}

/** Whether something is being asked. */
export function useAsking() {
  const [isAsking, setAsking] = useState(false);
  return { isAsking, ask: () => setAsking(true), leave: () => setAsking(false) };
}
