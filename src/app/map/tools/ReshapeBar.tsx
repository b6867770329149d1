import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDrawing } from '#src/state/drawing.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { ShapeFigures } from './ShapeFigures.tsx';
import { SnapToggle } from './SnapToggle.tsx';
import { Steps } from './Steps.tsx';
import { ToolFrame } from './ToolFrame.tsx';
import styles from './ToolBar.module.css';
import { useIsTouch } from './useIsTouch.ts';

/** While a sub-area is reshaped. */
export function ReshapeBar({ subArea }: { readonly subArea: string }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const session = useDrawing((drawing) => drawing.session);
  const state = useDrawing((drawing) => drawing.state);
  const hint = useHint();
  return (
    <ToolFrame
      title={t('drawing.reshapeTitle', { name: plan.subAreas[subArea]?.name ?? '' })}
      hint={hint}
      problem={state?.problem ? t(`problems.edit/area/${state.problem}`) : null}
    >
      <ShapeFigures subArea={subArea} />
      <div className={styles.toggles}>
        <SnapToggle />
      </div>
      <Steps finish={t('drawing.finish')} isReady={state?.problem === null}>
        <Button
          variant="light"
          px="sm"
          aria-label={t('drawing.removeCorner')}
          title={state?.canRemoveCorner ? t('drawing.removeCorner') : t('drawing.removeCornerNot')}
          disabled={!state?.canRemoveCorner}
          onClick={() => session?.removeCorner()}
        >
          <IconTrash size={20} aria-hidden />
        </Button>
      </Steps>
    </ToolFrame>
  );
}

function useHint() {
  const { t } = useTranslation();
  const state = useDrawing((drawing) => drawing.state);
  const isTouch = useIsTouch();
  if (state?.chosen) {
    if (!state.canRemoveCorner) return { kind: 'kept', text: t('drawing.chosenKeptHint') };
    const text = isTouch ? t('drawing.chosenHintTouch') : t('drawing.chosenHint');
    return { kind: 'chosen', text };
  }
  if (state?.hasCrossHair) {
    return { kind: 'cross-hair-reshape', text: t('drawing.crossHairReshapeHint') };
  }
  const text = isTouch ? t('drawing.reshapeHintTouch') : t('drawing.reshapeHint');
  return { kind: 'reshape', text };
}
