import type { Plan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';
import type { Renewal } from './renewal.ts';
import { renewTarget } from './renewTarget.ts';

/** A link or an exclusion that has to be said anew on newer streets. */
export interface RenewedTarget {
  readonly kind: 'links' | 'exclusions';
  readonly id: string;
  readonly was: Target;
  /** one or more, that together mean what it meant */
  readonly becomes: readonly Target[];
}

/** The targets of a plan that have to be said anew on newer streets; the others stay as they are. */
export function renewPlan(
  renewal: Renewal,
  plan: Pick<Plan, 'links' | 'exclusions'>,
): readonly RenewedTarget[] {
  return (['links', 'exclusions'] as const).flatMap((kind) =>
    Object.values(plan[kind]).flatMap(({ id, target }): RenewedTarget[] => {
      const becomes = renewTarget(renewal, target);
      return becomes.length === 1 && becomes[0] === target
        ? []
        : [{ kind, id, was: target, becomes }];
    }),
  );
}
