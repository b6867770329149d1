import { useTranslation } from 'react-i18next';
import { useDrawing } from '#src/state/drawing.ts';
import { SnapToggle } from './SnapToggle.tsx';
import { Steps } from './Steps.tsx';
import { StrokeControl } from './StrokeControl.tsx';
import { ToolFrame } from './ToolFrame.tsx';
import { useIsTouch } from './useIsTouch.ts';

/** While a line is drawn that no group is to go across. */
export function BarrierBar() {
  const { t } = useTranslation();
  const state = useDrawing((drawing) => drawing.state);
  const isTouch = useIsTouch();
  const hint = state?.hasCrossHair
    ? { kind: 'cross-hair', text: t('drawing.crossHairHint') }
    : { kind: 'line', text: t(isTouch ? 'drawing.barrierHintTouch' : 'drawing.barrierHint') };
  const isReady = state?.problem === null;
  return (
    <ToolFrame
      title={t('drawing.barrierTitle')}
      hint={hint}
      problem={state?.isWayMissing ? t('drawing.wayMissing') : null}
      lack={isReady ? null : t('drawing.barrierFirst')}
      switches={<SnapToggle />}
    >
      <StrokeControl />
      <Steps finish={t('drawing.finish')} isReady={isReady} />
    </ToolFrame>
  );
}
