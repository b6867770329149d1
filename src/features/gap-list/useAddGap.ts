import { useTranslation } from 'react-i18next';
import type { RowsAsTargets } from '#geo/engine/linking/targetsOfRows.ts';
import type { Run } from '#geo/engine/report.ts';
import { addLinks } from '#geo/plan/edits/links.ts';
import type { Group } from '#geo/plan/entities.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import { partsText } from '#src/i18n/partsText.ts';

/** Adds a gap to a group, in one step; says what could not be. Gives whether it was done. */
export function useAddGap(sliverMetres: number) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const edit = useEdit();

  const add = ({ targets, unsaid }: RowsAsTargets, gap: Run, { id: group, name }: Group) => {
    const links = targets.map((target) => ({ id: newId(), group, target }));
    const said = t('gaps.added', { group: name, gap: partsText(t, gap, sliverMetres) });
    const isDone = links.length > 0 && edit(addLinks, { group, links }, { said });
    if (unsaid.length > 0) {
      const parts = unsaid.map((part) => `${part.street} (${metres(part.metres)})`).join(', ');
      warn(t('gaps.addedNot', { parts }));
    }
    return isDone;
  };

  return async (gap: Run, group: Group): Promise<boolean> => {
    try {
      const { id, metres } = gap;
      const found = await engine.ask((api) => api.targetsOfGap({ id, metres }));
      if (found) return add(found, gap, group);
      warn(t('gaps.addChanged'));
    } catch (error) {
      warn(problemText(t, workerProblem(error)));
    }
    return false;
  };
}
