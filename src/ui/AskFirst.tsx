import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AskFirst.module.css';

interface AskFirstProps {
  readonly question: string;
  readonly yes: string;
  readonly isBusy?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What no step takes back, or what one may not expect, is asked first, in its place. */
export function AskFirst({ question, yes, isBusy = false, onYes, onNo }: AskFirstProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  // not the yes: a key that is held a moment too long would answer
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} className={styles.ask} role="group" aria-label={question} tabIndex={-1}>
      <p>{question}</p>
      <Group gap="xs">
        <Button loading={isBusy} onClick={onYes}>
          {yes}
        </Button>
        <Button variant="subtle" disabled={isBusy} onClick={onNo}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </div>
  );
}

/**
 * Whether something is being asked. Who leaves the question is again where it was asked: `button` is
 * the ref of the button that gives way to the question, for then that one is gone and comes anew.
 */
export function useAsking() {
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asker = useRef<HTMLElement | null>(null);
  const hasAsked = useRef(false);
  useEffect(() => {
    if (hasAsked.current && !isAsking) (asker.current ?? button.current)?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);
  return {
    isAsking,
    button,
    /** `by`: what asks and stays, when it is not the button */
    ask: (by: HTMLElement | null = null) => {
      asker.current = by;
      setAsking(true);
    },
    leave: () => setAsking(false),
  };
}
