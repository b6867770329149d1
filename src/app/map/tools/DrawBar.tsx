import { useTranslation } from 'react-i18next';
import { useDrawing } from '#src/state/drawing.ts';
import { useTool } from '#src/state/tool.ts';
import { SnapToggle } from './SnapToggle.tsx';
import { Steps } from './Steps.tsx';
import { StrokeControl } from './StrokeControl.tsx';
import { Toggle } from './Toggle.tsx';
import { ToolFrame } from './ToolFrame.tsx';
import { useClipPreview } from './useClipPreview.ts';
import { useIsTouch } from './useIsTouch.ts';

interface DrawBarProps {
  readonly title: string;
  /** whether the area can give way to neighbours */
  readonly canClip: boolean;
}

/** While a new area is drawn. */
export function DrawBar({ title, canClip }: DrawBarProps) {
  const { t } = useTranslation();
  const state = useDrawing((drawing) => drawing.state);
  const { stroke, isClipping, setClipping } = useTool();
  const isTouch = useIsTouch();
  const hint = state?.hasCrossHair
    ? { kind: 'cross-hair', text: t('drawing.crossHairHint') }
    : { kind: stroke, text: t(isTouch ? `drawing.${stroke}HintTouch` : `drawing.${stroke}Hint`) };
  const isNothing = useClipPreview(canClip);
  const shapeProblem = state && state.corners > 2 ? state.problem : null;
  const problem = shapeProblem
    ? t(`problems.edit/area/${shapeProblem}`)
    : isNothing
      ? t('problems.edit/no-area')
      : state?.isWayMissing
        ? t('drawing.wayMissing')
        : null;
  const lack = state?.problem ? t(`problems.edit/area/${state.problem}`) : null;
  return (
    <ToolFrame
      title={title}
      hint={hint}
      problem={problem}
      lack={lack}
      switches={
        <>
          <SnapToggle />
          {canClip ? (
            <Toggle
              label={t('drawing.clipping')}
              hint={t('drawing.clippingHint')}
              checked={isClipping}
              onChange={setClipping}
            />
          ) : null}
        </>
      }
    >
      <StrokeControl />
      <Steps finish={t('drawing.finish')} isReady={state?.problem === null} />
    </ToolFrame>
  );
}
