import { Button, Group, Progress, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReadingProgress } from '#geo/formats/formatReader.ts';

interface ReadingProps {
  /** null: it has not begun, or is not known */
  readonly progress: ReadingProgress | null;
  readonly onStop: () => void;
}

/** How far the reading of a file is, and a way to stop it. */
export function Reading({ progress, onStop }: ReadingProps) {
  const { t } = useTranslation();
  const { bytes = 0, ofBytes = 0 } = progress ?? {};
  const isRead = ofBytes > 0 && bytes >= ofBytes;
  const megabytes = (size: number) => Math.round(size / 1e5) / 10;
  return (
    <Stack gap="md">
      <Progress
        value={ofBytes > 0 ? (100 * bytes) / ofBytes : 100}
        animated={ofBytes === 0 || isRead}
        aria-label={t('importDialog.progress')}
        transitionDuration={0}
      />
      {/* said once: the figures change many times a second */}
      <VisuallyHidden role="status">{isRead ? t('importDialog.sorting') : ''}</VisuallyHidden>
      <Text className="figures" aria-hidden>
        {isRead
          ? t('importDialog.sorting')
          : t('importDialog.megabytes', { done: megabytes(bytes), of: megabytes(ofBytes) })}
      </Text>
      <Group>
        <Button variant="light" onClick={onStop}>
          {t('importing.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
