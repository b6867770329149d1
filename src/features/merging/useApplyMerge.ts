import { useTranslation } from 'react-i18next';
import type { Choices, Merge } from '#geo/plan/merging/merge.ts';
import type { SharedBase, SharedState } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { tellWithUndo } from '#src/state/tellWithUndo.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { mergeReceived } from '#src/storage/mergeReceived.ts';
import { tell, warn } from '#src/ui/notify.ts';
import { withFormats } from '#src/workers/formatsClient.ts';
import type { ReadPlan } from '#src/workers/formatsApi.ts';

/** Merges a received plan as it was chosen. Answers whether it was done; if not, why was said. */
export function useApplyMerge(received: ReadPlan, base: SharedBase | null) {
  const { t } = useTranslation();
  const storage = useAppStorage();
  const { store } = useWorkspace();

  return async (merge: Merge, choices: Choices): Promise<boolean> => {
    const before = store.getHistory().undo[0];
    const merged = await mergeReceived({
      store,
      storage,
      merge,
      request: { received, base, choices, stateOf },
      onNotKept: (problem) => warn(problemText(t, problem)),
    });
    if (!merged.ok) return refuse(problemText(t, merged.problem));
    const [label] = store.getHistory().undo;
    const count = label?.count ?? 0;
    if (!label || label === before || count === 0) {
      tell(t('merging.doneNothing'));
      return true;
    }
    tellWithUndo(t, store, label, t('merging.done', { count }));
    return true;
  };
}

const stateOf = (plan: Plan) =>
  withFormats<SharedState>(async (formats) => await formats.sharedStateOf(plan));

function refuse(reason: string): false {
  warn(reason);
  return false;
}
