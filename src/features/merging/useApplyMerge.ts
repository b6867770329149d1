import { useTranslation } from 'react-i18next';
import type { Choices, Merge } from '#geo/plan/merging/merge.ts';
import type { SharedBase, SharedState } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { tellWithUndo } from '#src/state/tellWithUndo.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { tell, warn } from '#src/ui/notify.ts';
import { withFormats } from '#src/workers/formatsClient.ts';
import type { ReadPlan } from '#src/workers/formatsApi.ts';

/** Merges a received plan as it was chosen. Answers whether it was done; if not, why was said. */
export function useApplyMerge(received: ReadPlan, base: SharedBase | null) {
  const { t } = useTranslation();
  const { versions, dataSets } = useAppStorage();
  const { store } = useWorkspace();

  return async ({ items }: Merge, choices: Choices): Promise<boolean> => {
    // to go back to after undo has forgotten
    const kept = await versions.keep(store.planId, 'beforeMerge');
    if (!kept.ok) warn(problemText(t, kept.problem));
    // the bytes first: a plan never names data that is not there
    const wanted = new Set(
      items.flatMap(({ kind, theirs }) => (kind === 'dataSets' && theirs ? [theirs.id] : [])),
    );
    for (const dataSet of received.dataSets.filter(({ id }) => wanted.has(id))) {
      const own = await dataSets.get(store.planId, dataSet.id);
      if (!own.ok) return refuse(problemText(t, own.problem));
      // within a plan an id names its bytes for good: those of the plan are never written over
      if (own.value) continue;
      const put = await dataSets.put(store.planId, [dataSet]);
      if (!put.ok) return refuse(problemText(t, put.problem));
    }
    const before = store.getHistory().undo[0];
    const merged = await store.applyMerge({ received, base, choices, stateOf });
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
