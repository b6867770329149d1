import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './Searching.module.css';

interface StepTitleProps {
  /** a step that is left may come back as it was */
  readonly isShown?: boolean;
  readonly children: ReactNode;
}

/** What a step is about. It takes the focus, as what had it went with the step before. */
export function StepTitle({ isShown = true, children }: StepTitleProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isShown) ref.current?.focus();
  }, [isShown]);
  return (
    <Title ref={ref} order={3} tabIndex={-1} className={styles.stepTitle}>
      {children}
    </Title>
  );
}
