import { Button, Group, Switch } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useDrawing } from './drawing.ts';
import styles from './ToolBar.module.css';

/** Over the map while a tool is on: what to do, and the way out. */
export function ToolBar() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const tool = useTool((state) => state.tool);
  switch (tool.kind) {
    case 'select':
      return null;
    case 'pickStreets':
      return (
        <PickBar
          title={t('groups.pickTitle', { name: plan.groups[tool.group]?.name ?? '' })}
          hint={t('groups.pickHint')}
        />
      );
    case 'drawSubArea':
      return <DrawBar title={t('subAreas.drawTitle')} hint={t('subAreas.drawHint')} />;
    case 'drawDistrict':
      return <DrawBar title={t('area.draw')} hint={t('subAreas.drawHint')} />;
    case 'reshapeSubArea':
      return (
        <DrawBar
          title={t('subAreas.reshapeTitle', { name: plan.subAreas[tool.id]?.name ?? '' })}
          hint={t('subAreas.reshapeHint')}
        />
      );
  }
}

interface BarProps {
  readonly title: string;
  readonly hint: string;
}

function PickBar({ title, hint }: BarProps) {
  const { t } = useTranslation();
  const putDown = useTool((state) => state.putDown);
  return (
    <div className={styles.bar} role="region" aria-label={title}>
      <Words title={title}>{hint}</Words>
      <Button
        className={styles.buttons}
        onClick={putDown}
        leftSection={<IconCheck size={20} aria-hidden />}
      >
        {t('groups.pickDone')}
      </Button>
    </div>
  );
}

function DrawBar({ title, hint }: BarProps) {
  const { t } = useTranslation();
  const { session, state } = useDrawing();
  const { isSnapping, setSnapping, putDown } = useTool();
  const problem = state && state.corners > 2 ? state.problem : null;
  return (
    <div className={styles.bar} role="region" aria-label={title}>
      <Words title={title}>{problem ? t(`problems.edit/area/${problem}`) : hint}</Words>
      <Switch
        label={t('subAreas.snapping')}
        checked={isSnapping}
        onChange={(event) => {
          setSnapping(event.currentTarget.checked);
          session?.setSnapping(event.currentTarget.checked);
        }}
      />
      <Group gap="xs" className={styles.buttons}>
        <Button
          leftSection={<IconCheck size={20} aria-hidden />}
          disabled={!state || state.problem !== null}
          onClick={() => session?.finish()}
        >
          {t('subAreas.finish')}
        </Button>
        <Button
          variant="light"
          px="sm"
          aria-label={t('subAreas.undoCorner')}
          disabled={!state?.canUndo}
          onClick={() => session?.undo()}
        >
          <IconArrowBackUp size={22} aria-hidden />
        </Button>
        <Button
          variant="light"
          px="sm"
          aria-label={t('subAreas.redoCorner')}
          disabled={!state?.canRedo}
          onClick={() => session?.redo()}
        >
          <IconArrowForwardUp size={22} aria-hidden />
        </Button>
        <Button variant="subtle" onClick={() => (session ? session.cancel() : putDown())}>
          {t('subAreas.stop')}
        </Button>
      </Group>
    </div>
  );
}

function Words({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <div className={styles.words}>
      <div className={styles.title}>{title}</div>
      <div className={styles.hint} aria-live="polite">
        {children}
      </div>
    </div>
  );
}
