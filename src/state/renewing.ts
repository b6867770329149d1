import { create } from 'zustand';
import type { RenewedTarget } from '#geo/engine/renewal/renewPlan.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import type { RenewalReport } from '#geo/plan/renewalReport.ts';
import type { FoundData } from './adoptFound.ts';

/** Newer streets for the open plan, and what else is used with them, as one step called `name`. */
export interface RenewalRequest {
  readonly name: string;
  readonly found: readonly FoundData[];
}

/** How the plan's links and exclusions go on with newer streets, and what is told of it. */
export interface Renewed {
  readonly targets: readonly RenewedTarget[];
  readonly report: RenewalReport;
}

interface RenewingState {
  readonly request: RenewalRequest | null;
  /** shows what changes, and answers whether the newer streets were used */
  readonly ask: (request: RenewalRequest) => Promise<boolean>;
  readonly settle: (isUsed: boolean) => void;
}

let answer: ((isUsed: boolean) => void) | null = null;

/** Whoever brings newer streets asks here; one dialog shows what changes before anything does. */
export const useRenewing = create<RenewingState>()((set) => ({
  request: null,
  ask: (request) =>
    new Promise((resolve) => {
      answer?.(false);
      answer = resolve;
      set({ request });
    }),
  settle: (isUsed) => {
    set({ request: null });
    answer?.(isUsed);
    answer = null;
  },
}));

/** Whether something of the plan hangs on its streets, and other streets would take their place. */
export function isRenewal(plan: Plan, found: readonly FoundData[]): boolean {
  return (
    dataSetOf(plan, 'streets') !== null &&
    found.some(({ read }) => read.kind === 'streets') &&
    [...Object.values(plan.links), ...Object.values(plan.exclusions)].some(
      ({ target }) => target.kind !== 'subArea',
    )
  );
}
