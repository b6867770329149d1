import { Group } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './StartScreen.module.css';

interface DoorProps {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  /** the buttons that open it */
  readonly children: ReactNode;
}

/** One way to begin. */
export function Door({ icon: DoorIcon, title, text, children }: DoorProps) {
  return (
    <div className={styles.door}>
      <DoorIcon size={32} stroke={1.5} aria-hidden />
      <h2>{title}</h2>
      <p>{text}</p>
      <Group gap="xs" mt="auto">
        {children}
      </Group>
    </div>
  );
}
