import { useTranslation } from 'react-i18next';
import type { ChangeLabel } from '#geo/plan/change.ts';
import { useHistory } from '#src/storage/usePlan.ts';
import { tell } from '#src/ui/notify.ts';
import { useWorkspace } from './workspace.ts';

/** Undo and redo, with the names of the steps they would take; null when there is none. */
export function useSteps() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const history = useHistory(store);
  const nameOf = ({ code, name = '', count = 0 }: ChangeLabel) =>
    t(`steps.${code}`, { name, count });
  const [undoStep] = history.undo;
  const [redoStep] = history.redo;
  return {
    undoText: undoStep ? t('shell.undoStep', { step: nameOf(undoStep) }) : null,
    redoText: redoStep ? t('shell.redoStep', { step: nameOf(redoStep) }) : null,
    undo: () => {
      const done = store.undo();
      if (done) tell(t('shell.undone', { step: nameOf(done) }));
    },
    redo: () => {
      const done = store.redo();
      if (done) tell(t('shell.redone', { step: nameOf(done) }));
    },
  };
}
