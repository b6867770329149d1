import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrawing } from '#src/state/drawing.ts';
import { useTool } from '#src/state/tool.ts';
import styles from './ToolBar.module.css';

interface StepsProps {
  readonly finish: string;
  readonly isReady: boolean;
  /** other things to do with what is drawn */
  readonly children?: ReactNode;
}

/** The way on, back and out of a drawing. */
export function Steps({ finish, isReady, children }: StepsProps) {
  const { t } = useTranslation();
  const session = useDrawing((drawing) => drawing.session);
  const state = useDrawing((drawing) => drawing.state);
  const putDown = useTool((tool) => tool.putDown);
  return (
    <Group gap="xs" className={styles.buttons}>
      {children}
      <Button
        variant="light"
        px="sm"
        aria-label={t('drawing.undo')}
        disabled={!state?.canUndo}
        onClick={() => session?.undo()}
      >
        <IconArrowBackUp size={22} aria-hidden />
      </Button>
      <Button
        variant="light"
        px="sm"
        aria-label={t('drawing.redo')}
        disabled={!state?.canRedo}
        onClick={() => session?.redo()}
      >
        <IconArrowForwardUp size={22} aria-hidden />
      </Button>
      <Button variant="subtle" px="sm" onClick={() => (session ? session.cancel() : putDown())}>
        {t('drawing.stop')}
      </Button>
      <Button
        leftSection={<IconCheck size={20} aria-hidden />}
        disabled={!isReady}
        loading={state?.isFinishing ?? false}
        onClick={() => session?.finish()}
      >
        {finish}
      </Button>
    </Group>
  );
}
