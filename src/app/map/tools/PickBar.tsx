import { Button, SegmentedControl } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from '#src/state/route.ts';
import { PICK_PARTS, useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { beginning, usePicked } from '../picked.ts';
import { isInOverlay } from './isInOverlay.ts';
import { PaintSourceField } from './PaintSourceField.tsx';
import { ToolFrame } from './ToolFrame.tsx';
import styles from './ToolBar.module.css';
import { useIsTouch } from './useIsTouch.ts';

/** While streets are pointed out for a group. */
export function PickBar({ group }: { readonly group: string }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { selection } = useRoute();
  const { putDown, part, setPart } = useTool();
  const isTouch = useIsTouch();
  const { said } = usePicked();
  // with another part in hand a stretch that was begun is given up
  useEffect(
    () => () => {
      beginning.wipe();
      usePicked.setState({ said: null, from: null });
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
    [part],
  );
  useHotkeys([['Escape', ({ target }) => !isInOverlay(target) && stop()]]);
  const stop = () => {
    if (!usePicked.getState().from) return putDown();
    usePicked.setState({ said: null, from: null });
    beginning.wipe();
  };
  // who has gone on to something else does not want the next click to link a street
  const isLeft = selection?.kind !== 'group' || selection.id !== group;
  useEffect(() => {
    if (isLeft) putDown();
  }, [isLeft, putDown]);
  return (
    <ToolFrame
      title={t('groups.pickTitle', { name: plan.groups[group]?.name ?? '' })}
      hint={{
        kind: `pick-${part}`,
        text: t(`groups.pickHints.${part === 'paint' && isTouch ? 'paintTouch' : part}`, {
          verb: t(isTouch ? 'groups.tap' : 'groups.click'),
        }),
      }}
      said={said}
    >
      <SegmentedControl
        className={styles.strokes}
        fullWidth
        aria-label={t('groups.pickPart')}
        value={part}
        onChange={setPart}
        data={PICK_PARTS.map((each) => ({ value: each, label: t(`groups.pickParts.${each}`) }))}
      />
      {part === 'paint' ? <PaintSourceField group={group} /> : null}
      <Button
        className={styles.buttons}
        onClick={putDown}
        leftSection={<IconCheck size={20} aria-hidden />}
      >
        {t('groups.pickDone')}
      </Button>
    </ToolFrame>
  );
}
