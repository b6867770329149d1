import type { ReactNode } from 'react';
import styles from './Strip.module.css';

interface StripProps {
  /** what matters is `strong` */
  readonly text: ReactNode;
  /** left out where there is little room */
  readonly more: string;
  /** whether it tells of what is so all the time; else it only offers something */
  readonly isStatus: boolean;
  /** whether the buttons have a line of their own on a phone */
  readonly wraps?: boolean;
  /** the buttons */
  readonly children: ReactNode;
}

/** A line under the bar that covers nothing: what holds for the whole screen, and what can be done about it. */
export function Strip({ text, more, isStatus, wraps = false, children }: StripProps) {
  return (
    <div
      className={styles.strip}
      role={isStatus ? 'status' : undefined}
      data-wraps={wraps || undefined}
    >
      <p className={styles.text}>
        {text}
        <span className={styles.more}>{more}</span>
      </p>
      {children}
    </div>
  );
}
