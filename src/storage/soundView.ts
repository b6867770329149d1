import { withoutDanglingReferences } from '#geo/plan/danglingReferences.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { PlanView } from './viewPlan.ts';

/**
 * A view whose plan refers to nothing that it does not have. Tabs make such plans together: one
 * takes back a person whom the other has just made administrator. Then no edit of the group would
 * hold and no file could be written. The document keeps the reference: the person may come back.
 */
export function soundView(view: PlanView): PlanView {
  let seen: Plan | null = null;
  let sound = view.getPlan();
  return {
    ...view,
    getPlan: () => {
      const plan = view.getPlan();
      if (plan !== seen) {
        seen = plan;
        sound = withoutDanglingReferences(plan).plan;
      }
      return sound;
    },
  };
}
