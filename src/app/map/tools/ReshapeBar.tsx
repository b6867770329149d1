import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDrawing } from '#src/state/drawing.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { ShapeFigures } from './ShapeFigures.tsx';
import { SnapToggle } from './SnapToggle.tsx';
import { Steps } from './Steps.tsx';
import { StrokeControl } from './StrokeControl.tsx';
import { ToolFrame } from './ToolFrame.tsx';
import { useIsTouch } from './useIsTouch.ts';

// what exists is not drawn by hand
const STROKES_OF_BORDERS = ['straight', 'street', 'border'] as const;

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
      problem={
        state?.problem
          ? t(`problems.edit/area/${state.problem}`)
          : state?.isWayMissing
            ? t('drawing.wayMissing')
            : null
      }
      figures={<ShapeFigures subArea={subArea} />}
      switches={<SnapToggle />}
    >
      <StrokeControl strokes={STROKES_OF_BORDERS} />
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
  const { stroke } = useTool();
  if (state?.chosen) {
    if (!state.canRemoveCorner) return { kind: 'kept', text: t('drawing.chosenKeptHint') };
    const text = isTouch ? t('drawing.chosenHintTouch') : t('drawing.chosenHint');
    return { kind: 'chosen', text };
  }
  if (state?.hasCrossHair) {
    return { kind: 'cross-hair-reshape', text: t('drawing.crossHairReshapeHint') };
  }
  if (stroke === 'street' || stroke === 'border') {
    const along = isTouch ? (`${stroke}Touch` as const) : stroke;
    return { kind: `reshape-${stroke}`, text: t(`drawing.reshapeAlong.${along}`) };
  }
  const text = isTouch ? t('drawing.reshapeHintTouch') : t('drawing.reshapeHint');
  return { kind: 'reshape', text };
}
