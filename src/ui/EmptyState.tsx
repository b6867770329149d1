import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** there is nothing else on the page */
  readonly isPage?: boolean;
  /** the next step, as a button */
  readonly children?: ReactNode;
}

/** Says of an empty list what it is for and what to do. */
export function EmptyState({ title, text, isPage = false, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {isPage ? <h1 className={styles.title}>{title}</h1> : <p className={styles.title}>{title}</p>}
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
