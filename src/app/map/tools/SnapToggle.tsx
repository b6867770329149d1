import { useTranslation } from 'react-i18next';
import { useDrawing } from '#src/state/drawing.ts';
import { useTool } from '#src/state/tool.ts';
import { Toggle } from './Toggle.tsx';

/** Whether corners stick to what is near. */
export function SnapToggle() {
  const { t } = useTranslation();
  const session = useDrawing((drawing) => drawing.session);
  const { isSnapping, setSnapping } = useTool();
  return (
    <Toggle
      label={t('drawing.snapping')}
      hint={t('drawing.snappingHint')}
      checked={isSnapping}
      onChange={(checked) => {
        setSnapping(checked);
        session?.setSnapping(checked);
      }}
    />
  );
}
