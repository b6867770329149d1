import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sidesOfLine } from '#geo/geometry/sidesOfLine.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { useTool } from '#src/state/tool.ts';
import { linksTo } from '#src/state/useSplit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { SnapToggle } from './SnapToggle.tsx';
import { Steps } from './Steps.tsx';
import { StrokeControl } from './StrokeControl.tsx';
import { Toggle } from './Toggle.tsx';
import { ToolFrame } from './ToolFrame.tsx';
import styles from './ToolBar.module.css';
import { useCutPreview } from './useCutPreview.ts';
import { useIsTouch } from './useIsTouch.ts';

const PARTS = ['left', 'right'] as const;

/** While a line is drawn across a sub-area: what it would make of it, and who keeps what. */
export function CutBar({ subArea }: { readonly subArea: string }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const cut = useDrawing((drawing) => drawing.cut);
  const corners = useDrawing((drawing) => drawing.state?.corners ?? 0);
  const { kept, setKept, isSharing, setSharing } = useTool();
  const isTouch = useIsTouch();
  useCutPreview(plan.subAreas[subArea]);
  return (
    <ToolFrame
      title={t('drawing.cutTitle', { name: plan.subAreas[subArea]?.name ?? '' })}
      hint={{ kind: 'cut', text: isTouch ? t('drawing.cutHintTouch') : t('drawing.cutHint') }}
      problem={corners > 1 && !cut ? t('drawing.notAcross') : null}
      lack={cut ? null : t('drawing.cutFirst')}
      switches={<SnapToggle />}
    >
      {cut ? (
        <div className={styles.field}>
          <div id="kept-part">{t('drawing.kept')}</div>
          <SegmentedControl
            aria-labelledby="kept-part"
            value={kept}
            onChange={setKept}
            data={PARTS.map((part) => ({
              value: part,
              label: t(`drawing.partTo.${sidesOfLine(cut.line)[part]}`),
            }))}
          />
          {linksTo(plan, subArea).length > 0 ? (
            <Toggle
              label={t('drawing.sharing')}
              hint={t('drawing.sharingHint')}
              checked={isSharing}
              onChange={setSharing}
            />
          ) : null}
        </div>
      ) : null}
      <StrokeControl />
      <Steps finish={t('drawing.cutFinish')} isReady={cut !== null} />
    </ToolFrame>
  );
}
