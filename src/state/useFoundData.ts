import { useTranslation } from 'react-i18next';
import { applyChange } from '#geo/plan/change.ts';
import { adoptDataSets } from '#geo/plan/edits/dataSets.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { warn } from '#src/ui/notify.ts';
import { adoptFound, bytesOf, entityOf, withId, type FoundData } from './adoptFound.ts';
import { useAppStorage } from './appStorage.ts';
import { usePersistence } from './persistence.ts';
import { problemText } from './problemText.ts';
import { isRenewal, useRenewing, type Renewed, type RenewalRequest } from './renewing.ts';
import { tellWithUndo } from './tellWithUndo.ts';

/**
 * What can be done with data: use it in the open plan, or start a plan with it. Of
 * each kind at most one; all of it is one step, called `name`. They answer whether it was done, and
 * the new plan's id; if not, the user has been told why.
 */
export function useFoundData() {
  const { t } = useTranslation();
  const { plans, dataSets } = useAppStorage();
  const adopt = async (
    store: PlanStore,
    request: RenewalRequest,
    renewed: Renewed | null,
  ): Promise<boolean> => {
    const adopted = await adoptFound(store, dataSets, request, renewed);
    if (!adopted.ok) return refuse(problemText(t, adopted.problem));
    // what it replaces is a step away
    tellWithUndo(t, store, adopted.value, t('importing.used', { name: request.name }));
    return true;
  };
  return {
    /** Newer streets, on which links depend, are used only once the user has seen what changes. */
    inPlan: (store: PlanStore, name: string, found: readonly FoundData[]): Promise<boolean> =>
      isRenewal(store.getPlan(), found)
        ? useRenewing.getState().ask({ name, found })
        : adopt(store, { name, found }, null),
    /** Uses newer streets, with the links as they go on; null: as they are. */
    renew: adopt,
    inNewPlan: async (name: string, found: readonly FoundData[]) => {
      const stored = found.map(withId);
      const empty = emptyPlan(name);
      const change = adoptDataSets(empty, {
        name,
        dataSets: stored.map((each) => entityOf(each, null)),
      });
      if (!change.ok) return none(problemText(t, change.problem));
      const plan = applyChange(empty, change.value);
      const created = await plans.create({ plan, dataSets: stored.map(bytesOf) });
      if (!created.ok) return none(problemText(t, created.problem));
      // there is something to lose now
      void usePersistence.getState().ask();
      return created.value;
    },
  };
}

function refuse(reason: string): false {
  warn(reason);
  return false;
}

function none(reason: string): null {
  warn(reason);
  return null;
}
