import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './DialogActions.module.css';

interface DialogActionsProps {
  readonly children: ReactNode;
  /** what the actions mean, beside them */
  readonly hint?: ReactNode;
}

/** The buttons of a long dialog: at its end, and in view however far it is scrolled. */
export function DialogActions({ children, hint }: DialogActionsProps) {
  return (
    <div className={styles.actions}>
      <Group gap="xs">{children}</Group>
      {hint}
    </div>
  );
}
