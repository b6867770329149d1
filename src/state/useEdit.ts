import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { editInScenario } from '#geo/plan/edits/editInScenario.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { problemText } from '#src/state/problemText.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import { stepSentence } from './stepText.ts';
import { tellWithUndo } from './tellWithUndo.ts';
import { useWorkspace } from './workspace.ts';

type MakeEdit<Input> = (plan: Plan, input: Input) => EditResult;

export interface EditOptions {
  /**
   * Said afterwards, with a way back. What takes something away is always said, in the words of the
   * step unless there are better ones; null: it is said elsewhere, where the way back is too.
   */
  readonly said?: string | null;
}

/**
 * Does an edit on the open plan: the change goes to the store, a problem to the user. While a scenario
 * is shown, what it does to groups and links is planned there (`editInScenario`).
 * Returns whether it was done.
 */
export function useEdit() {
  const { store, scenario } = useWorkspace();
  const { t } = useTranslation();
  return useCallback(
    <Input>(make: MakeEdit<Input>, input: Input, { said }: EditOptions = {}): boolean => {
      if (store.isReadOnly) {
        warn(t('receiving.noEdit'));
        return false;
      }
      let takesAway = false;
      const result = inView(store.getPlan(), scenario, (plan) => {
        const made = make(plan, input);
        // in a scenario to take away something of now is to plan that it ends: a put
        takesAway = made.ok && made.value.deletes.length > 0;
        return made;
      });
      if (!result.ok) {
        // what is there already needs no words
        if (result.problem.code !== 'edit/nothing') warn(problemText(t, result.problem));
        return false;
      }
      // a failure to save shows in the saved state, which has the button to try again
      void store.apply(result.value);
      const { label } = result.value;
      const text = said === undefined && takesAway ? stepSentence(t, label) : said;
      if (text) tellWithUndo(t, store, label, text);
      return true;
    },
    [store, scenario, t],
  );
}

/** An edit as it is meant in what is shown: now, or a scenario. */
function inView(plan: Plan, scenario: string | null, edit: (plan: Plan) => EditResult): EditResult {
  return scenario === null ? edit(plan) : editInScenario(plan, scenario, edit, newId);
}
