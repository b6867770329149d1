import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { editInScenario } from '#geo/plan/edits/editInScenario.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { problemText } from '#src/state/problemText.ts';
import { newId } from '#src/storage/newId.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { tellWithAction, warn } from '#src/ui/notify.ts';
import { useWorkspace } from './workspace.ts';

type MakeEdit<Input> = (plan: Plan, input: Input) => EditResult;

export interface EditOptions {
  /** said afterwards, with a way back: for what takes something away */
  readonly said?: string;
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
      const result = inView(store.getPlan(), scenario, (plan) => make(plan, input));
      if (!result.ok) {
        // what is there already needs no words
        if (result.problem.code !== 'edit/nothing') warn(problemText(t, result.problem));
        return false;
      }
      // a failure to save shows in the saved state, which has the button to try again
      void store.apply(result.value);
      if (said) tellWithAction(said, t('shell.undo'), () => undoIfLast(store, result.value.label));
      return true;
    },
    [store, scenario, t],
  );
}

/** An edit as it is meant in what is shown: now, or a scenario. */
function inView(plan: Plan, scenario: string | null, edit: (plan: Plan) => EditResult): EditResult {
  return scenario === null ? edit(plan) : editInScenario(plan, scenario, edit, newId);
}

/** Takes a step back only while it is the last one: the toast is about that step alone. */
function undoIfLast(store: PlanStore, label: object): void {
  if (store.getHistory().undo[0] === label) void store.undo();
}
