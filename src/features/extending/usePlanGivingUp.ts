import { useTranslation } from 'react-i18next';
import { planLinkChanges } from '#geo/plan/edits/planLinkChanges.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import type { BalanceItem } from '#src/workers/balanceQuestions.ts';
import { engine } from '#src/workers/engine.ts';
import type { ChosenScenario } from './useAccept.ts';

/** The group that gets what is given up; null: nobody does. */
type Receiver = {
  readonly name: string;
  readonly use: 'safety' | 'mixed' | 'social';
  readonly capacity: number | null;
} | null;

/** Something is to be given up, to nobody or to a new group. */
export type PlanGivingUp = (item: BalanceItem, to: Receiver) => void;

/** Plans in a scenario that a group gives something up. */
export function usePlanGivingUp() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const edit = useEdit();
  return async (item: BalanceItem, to: Receiver, scenario: ChosenScenario): Promise<void> => {
    try {
      const found = await engine.ask((api) => api.giveUp(item));
      if (!found) return warn(t('extending.forgotten'));
      const { cuts, drops, ofSubAreas } = found;
      if (cuts.length + drops.length === 0) {
        return warn(ofSubAreas.length > 0 ? t('extending.ofSubArea') : t('extending.cannotBeSaid'));
      }
      const group = to && { id: newId(), ...to };
      const input = {
        scenario,
        ...(group && { group }),
        to: group?.id ?? null,
        drops: [...drops],
        cuts: cuts.map(({ link, keeps, gives }) => ({
          link,
          keeps: keeps.map(withId),
          gives: gives.map(withId),
        })),
      };
      const make = (plan: Plan) => planLinkChanges(plan, input, newId);
      const id = typeof scenario === 'string' ? scenario : scenario.id;
      const name =
        typeof scenario === 'string' ? store.getPlan().scenarios[id]?.name : scenario.name;
      const said = t('extending.takenSaid', { count: 1, scenario: name ?? '' });
      if (!edit(make, null, { said })) return;
      navigate({ scenario: id });
      if (ofSubAreas.length > 0) warn(t('extending.ofSubArea'));
    } catch (error) {
      warn(problemText(t, workerProblem(error)));
    }
  };
}

const withId = (target: Target) => ({ id: newId(), target });
