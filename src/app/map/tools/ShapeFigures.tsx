import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figures } from '#geo/engine/report.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useFigureTexts } from '#src/state/useFigureTexts.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import styles from './ToolBar.module.css';

/** What a sub-area and the plan come to with the shape it has now; said once the hand rests. */
export function ShapeFigures({ subArea }: { readonly subArea: string }) {
  const { report, isSettled } = useWorkspace();
  const textOf = useShapeText();
  const area = report?.subAreas.find(({ id }) => id === subArea);
  const text = report && area ? textOf(area, report.totals) : '';
  const [said, say] = useState(text);
  if (isSettled && said !== text) say(text);
  return (
    <>
      <div className={`${styles.figures} figures`} aria-hidden="true">
        {text}
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}

function useShapeText() {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const figureTexts = useFigureTexts();
  return (area: Figures, totals: Figures): string =>
    t('subAreas.reshapeFigures', {
      metres: metres(area.metres),
      share: figureTexts(area).figure,
      total: figureTexts(totals).figure,
    });
}
