import { useTranslation } from 'react-i18next';
import { useDrawing } from './drawing.ts';
import { useSteps } from './useSteps.ts';

interface ShownSteps {
  readonly undo: () => void;
  readonly redo: () => void;
  /** what it would do; null: nothing */
  readonly undoText: string | null;
  readonly redoText: string | null;
}

/** The steps of the drawing while there is one, else those of the plan. */
export function useShownSteps(): ShownSteps {
  const { t } = useTranslation();
  const { session, state } = useDrawing();
  const steps = useSteps();
  if (!session) return steps;
  return {
    undo: () => session.undo(),
    redo: () => session.redo(),
    undoText: state?.canUndo ? t('drawing.undo') : null,
    redoText: state?.canRedo ? t('drawing.redo') : null,
  };
}
