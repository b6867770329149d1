import { Button, Group, Switch } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconCheck } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useDrawing } from './drawing.ts';
import { usePicked } from './picked.ts';
import { ShapeFigures } from './ShapeFigures.tsx';
import styles from './ToolBar.module.css';

/** Over the map while a tool is on: what to do, and the way out. */
export function ToolBar() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const tool = useTool((state) => state.tool);
  const isTouch = useMediaQuery('(pointer: coarse)');
  const drawHint = isTouch ? t('subAreas.drawHintTouch') : t('subAreas.drawHint');
  switch (tool.kind) {
    case 'select':
      return null;
    case 'pickStreets':
      return (
        <PickBar
          group={tool.group}
          title={t('groups.pickTitle', { name: plan.groups[tool.group]?.name ?? '' })}
          hint={isTouch ? t('groups.pickHintTouch') : t('groups.pickHint')}
        />
      );
    case 'drawSubArea':
      return <DrawBar title={t('subAreas.drawTitle')} hint={drawHint} />;
    case 'drawDistrict':
      return <DrawBar title={t('area.draw')} hint={drawHint} />;
    case 'reshapeSubArea':
      return (
        <DrawBar
          title={t('subAreas.reshapeTitle', { name: plan.subAreas[tool.id]?.name ?? '' })}
          hint={isTouch ? t('subAreas.reshapeHintTouch') : t('subAreas.reshapeHint')}
          figures={<ShapeFigures subArea={tool.id} />}
        />
      );
  }
}

interface BarProps {
  readonly title: string;
  readonly hint: string;
}

function PickBar({ group, title, hint }: BarProps & { readonly group: string }) {
  const { t } = useTranslation();
  const { selection } = useRoute();
  const putDown = useTool((state) => state.putDown);
  const { said } = usePicked();
  useEffect(() => () => usePicked.setState({ said: null }), []);
  useHotkeys([['Escape', ({ target }) => !isInOverlay(target) && putDown()]]);
  // who has gone on to something else does not want the next click to link a street
  const isLeft = selection?.kind !== 'group' || selection.id !== group;
  useEffect(() => {
    if (isLeft) putDown();
  }, [isLeft, putDown]);
  return (
    <div className={styles.bar} role="region" aria-label={title}>
      <Words title={title}>{said ?? hint}</Words>
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

/** A menu and a dialog have an Escape of their own. */
const isInOverlay = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null;

interface DrawBarProps extends BarProps {
  readonly figures?: ReactNode;
}

function DrawBar({ title, hint, figures }: DrawBarProps) {
  const { t } = useTranslation();
  const session = useDrawing((drawing) => drawing.session);
  const state = useDrawing((drawing) => drawing.state);
  const { isSnapping, setSnapping, putDown } = useTool();
  const problem = state && state.corners > 2 ? state.problem : null;
  return (
    <div className={styles.bar} role="region" aria-label={title}>
      <Words title={title} isProblem={problem !== null}>
        {problem ? t(`problems.edit/area/${problem}`) : hint}
      </Words>
      {figures}
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

interface WordsProps {
  readonly title: string;
  readonly isProblem?: boolean;
  readonly children: string;
}

function Words({ title, isProblem, children }: WordsProps) {
  return (
    <div className={styles.words}>
      <div className={styles.title}>{title}</div>
      <div className={styles.hint} data-problem={isProblem || undefined} aria-live="polite">
        {children}
      </div>
    </div>
  );
}
