import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#src/storage/newId.ts';
import type { PlanSummary } from '#src/storage/plans.ts';
import { warn } from '#src/ui/notify.ts';
import type { ReadPlan } from '#src/workers/formatsApi.ts';
import { useAppStorage } from './appStorage.ts';
import { problemText } from './problemText.ts';
import { useReceiving, viewId, type Received } from './receiving.ts';
import { getRoute, navigate, START } from './route.ts';

/** What can be done with a received plan. Nothing that is on this device is replaced by any of it. */
export function useReceived() {
  const { t } = useTranslation();
  const { plans } = useAppStorage();
  const view = useReceiving((state) => state.view);
  const merge = useReceiving((state) => state.merge);
  const panelFor = ({ counts }: ReadPlan) => (counts.groups > 0 ? 'gaps' : 'area');
  return {
    /** Shows it, and stores nothing. */
    view: (received: Received) => {
      const id = viewId(newId());
      view({ ...received, id, from: getRoute() });
      navigate({ ...START, plan: id, panel: panelFor(received.read) });
    },
    /** Opens the plan to merge it with, and asks there. */
    merge: (received: Received, planId: string) => {
      merge(received, planId);
      if (getRoute().plan !== planId) navigate({ ...START, plan: planId });
    },
    /** Stores it as a plan of its own, and shows that. If it cannot, the user has been told why. */
    keep: async (read: ReadPlan): Promise<boolean> => {
      const { plan, history, dataSets } = read;
      const parts = { plan, dataSets, origin: read };
      let created = await plans.create({ ...parts, ...(history ? { history } : {}) });
      if (!created.ok && created.problem.code === 'plan/history-unreadable') {
        warn(problemText(t, created.problem));
        created = await plans.create(parts);
      }
      if (!created.ok) {
        warn(problemText(t, created.problem));
        return false;
      }
      navigate({ ...START, plan: created.value, panel: panelFor(read) });
      return true;
    },
  };
}

const NONE: readonly PlanSummary[] = [];

/** The plans on this device of which a received one is a copy; none until they are found. */
export function useRelatedPlans(read: ReadPlan): readonly PlanSummary[] {
  const { plans } = useAppStorage();
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    let isGone = false;
    void plans.relatedTo(read).then((related) => {
      // without them the plan can be looked at and opened all the same
      if (!isGone && related.ok) setFound(related.value);
    });
    return () => {
      isGone = true;
    };
  }, [plans, read]);
  return found;
}
