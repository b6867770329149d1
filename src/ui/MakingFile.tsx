import { Button, Group, Progress, Text } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './MakingFile.module.css';

interface MakingFileProps {
  readonly labels: { readonly make: string; readonly stop: string; readonly progress: string };
  /** how far it is, from 0 to 1; null: nothing is being made */
  readonly share: number | null;
  /** what would be made is not there yet */
  readonly isWaiting: boolean;
  readonly isDisabled: boolean;
  readonly onMake: () => void;
  readonly onStop: () => void;
  /** beside the button, while nothing is being made */
  readonly aside?: ReactNode;
  /** what was made last */
  readonly said: string;
}

/** The button for a file that takes a while to make: how far it is, the way to stop, and what came of it. */
export function MakingFile(props: MakingFileProps) {
  const { labels, share, isWaiting, isDisabled, onMake, onStop, aside = null, said } = props;
  return (
    <>
      <Group gap="xs">
        <Button
          loading={isWaiting || share !== null}
          disabled={isDisabled}
          leftSection={<IconFileDownload size={20} aria-hidden />}
          onClick={onMake}
        >
          {labels.make}
        </Button>
        {share === null ? (
          aside
        ) : (
          <Button variant="light" className={styles.late} onClick={onStop}>
            {labels.stop}
          </Button>
        )}
      </Group>
      {share === null ? null : (
        <Progress
          className={styles.late}
          value={100 * share}
          transitionDuration={0}
          aria-label={labels.progress}
        />
      )}
      <Text role="status" c="var(--ink-soft)">
        {said}
      </Text>
    </>
  );
}
