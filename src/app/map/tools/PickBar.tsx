import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { usePicked } from '../picked.ts';
import { isInOverlay } from './isInOverlay.ts';
import { ToolFrame } from './ToolFrame.tsx';
import styles from './ToolBar.module.css';
import { useIsTouch } from './useIsTouch.ts';

/** While streets are pointed out for a group. */
export function PickBar({ group }: { readonly group: string }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { selection } = useRoute();
  const putDown = useTool((state) => state.putDown);
  const isTouch = useIsTouch();
  const { said } = usePicked();
  useEffect(() => () => usePicked.setState({ said: null }), []);
  useHotkeys([['Escape', ({ target }) => !isInOverlay(target) && putDown()]]);
  // who has gone on to something else does not want the next click to link a street
  const isLeft = selection?.kind !== 'group' || selection.id !== group;
  useEffect(() => {
    if (isLeft) putDown();
  }, [isLeft, putDown]);
  const hint = isTouch ? t('groups.pickHintTouch') : t('groups.pickHint');
  return (
    <ToolFrame
      title={t('groups.pickTitle', { name: plan.groups[group]?.name ?? '' })}
      hint={{ kind: 'pick', text: hint }}
      said={said}
    >
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
