import type { Plan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';
import type { NotPlacedReason } from '../report.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import type { Renewal } from './renewal.ts';
import { renewPlan, type RenewedTarget } from './renewPlan.ts';

/** A link or an exclusion that has no place on newer streets, wholly or in part. */
export interface WaitingTarget {
  readonly kind: 'links' | 'exclusions';
  readonly id: string;
  readonly was: Target;
  readonly reason: NotPlacedReason;
  /** whether it has no place on the streets of before either */
  readonly waitedBefore: boolean;
}

/** What newer streets mean for the links and exclusions of a plan. */
export interface RenewalOutcome {
  /** how many there are */
  readonly total: number;
  /** those that have to be said anew, also when they wait; the others stay as they are */
  readonly renewed: readonly RenewedTarget[];
  readonly waiting: readonly WaitingTarget[];
}

/** Says the links and exclusions of a plan anew, and tells which of them have no place then. */
export function renewalOutcome(
  renewal: Renewal,
  plan: Pick<Plan, 'links' | 'exclusions'>,
): RenewalOutcome {
  const renewed = renewPlan(renewal, plan);
  const becomes = new Map(renewed.map((each) => [each.id, each.becomes]));
  const all = (['links', 'exclusions'] as const).flatMap((kind) =>
    Object.values(plan[kind]).map(({ id, target }) => ({ kind, id, target })),
  );
  const waiting = all.flatMap(({ kind, id, target }): WaitingTarget[] => {
    // an area lies where it lies
    if (target.kind === 'subArea') return [];
    const reason = reasonToWait(renewal, becomes.get(id) ?? [target]);
    if (reason === null) return [];
    const waitedBefore = !compileTarget(renewal.before, target).ok;
    return [{ kind, id, was: target, reason, waitedBefore }];
  });
  return { total: all.length, renewed, waiting };
}

function reasonToWait({ now }: Renewal, targets: readonly Target[]): NotPlacedReason | null {
  for (const target of targets) {
    const compiled = compileTarget(now, target);
    if (!compiled.ok) return compiled.problem;
  }
  return null;
}
