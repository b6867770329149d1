import { SegmentedControl } from '@mantine/core';
import { IconFence, IconLine, IconRoad, IconScribble } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { STROKES, type Stroke } from '#src/map/drawing/DrawingSession.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { useTool } from '#src/state/tool.ts';
import styles from './ToolBar.module.css';

const ICONS = {
  straight: IconLine,
  street: IconRoad,
  border: IconFence,
  freehand: IconScribble,
} as const;

/** How the line goes on from the last corner; it may change from corner to corner. */
export function StrokeControl({ strokes = STROKES }: { readonly strokes?: readonly Stroke[] }) {
  const { t } = useTranslation();
  const session = useDrawing((drawing) => drawing.session);
  const { stroke, setStroke } = useTool();
  return (
    <SegmentedControl
      className={styles.strokes}
      aria-label={t('drawing.stroke')}
      fullWidth
      value={stroke}
      onChange={(value) => {
        setStroke(value);
        session?.setStroke(value);
      }}
      data={strokes.map((each) => ({ value: each, label: <StrokeLabel stroke={each} /> }))}
    />
  );
}

function StrokeLabel({ stroke }: { readonly stroke: Stroke }) {
  const { t } = useTranslation();
  const Icon = ICONS[stroke];
  return (
    <span className={styles.stroke}>
      <Icon size={20} aria-hidden />
      {t(`drawing.${stroke}`)}
    </span>
  );
}
