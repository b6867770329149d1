import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFigureTexts } from '#src/state/useFigureTexts.ts';
import { useWorkspace } from '#src/state/workspace.ts';

/** For who hears the page: where else the map's content is, and the coverage each time it changes. */
export function SpokenMap() {
  const { t } = useTranslation();
  const { report } = useWorkspace();
  const figureTexts = useFigureTexts();
  const said = report ? figureTexts(report.totals) : null;
  return (
    <VisuallyHidden>
      <p>{t('shell.mapInWords')}</p>
      <p role="status">{said ? `${said.figure} ${said.unit}` : null}</p>
    </VisuallyHidden>
  );
}
