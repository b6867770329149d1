import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  /** beside the title: the way back, or the main action */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** What stands beside the map: a title that stays, and what scrolls under it. */
export function Panel({ title, aside, children }: PanelProps) {
  return (
    <section className={styles.panel} aria-labelledby="panel-title">
      <header className={styles.header}>
        <Title order={1} id="panel-title" className={styles.title} tabIndex={-1}>
          {title}
        </Title>
        {aside}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel under a heading of its own. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHeader}>
        <Title order={2} className={styles.sectionTitle}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
