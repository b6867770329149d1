import { useTranslation } from 'react-i18next';
import { useHistory } from '#src/storage/usePlan.ts';
import { tell } from '#src/ui/notify.ts';
import { stepText } from './stepText.ts';
import { useWorkspace } from './workspace.ts';

/** Undo and redo, with the names of the steps they would take; null when there is none. */
export function useSteps() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const history = useHistory(store);
  const [undoStep] = history.undo;
  const [redoStep] = history.redo;
  return {
    undoText: undoStep ? t('shell.undoStep', { step: stepText(t, undoStep) }) : null,
    redoText: redoStep ? t('shell.redoStep', { step: stepText(t, redoStep) }) : null,
    undo: () => {
      const done = store.undo();
      if (done) tell(t('shell.undone', { step: stepText(t, done) }));
    },
    redo: () => {
      const done = store.redo();
      if (done) tell(t('shell.redone', { step: stepText(t, done) }));
    },
  };
}
