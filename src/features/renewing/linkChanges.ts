import type { Plan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';
import type { NotPlacedReason } from '#geo/engine/report.ts';
import type { RenewalOutcome } from '#geo/engine/renewal/renewalOutcome.ts';

/** How a link or an exclusion is written, and of which group it is; null: it does not count. */
export interface SaidLink {
  readonly id: string;
  readonly group: string | null;
  readonly was: string;
}

export interface LinkChanges {
  /** how many read as they did */
  readonly kept: number;
  readonly renewed: readonly (SaidLink & { readonly now: string })[];
  readonly waiting: readonly (SaidLink & {
    readonly reason: NotPlacedReason;
    readonly waitedBefore: boolean;
  })[];
}

/** What the user reads of links: one that is stored anew under the same words has stayed. */
export function linkChanges(
  plan: Plan,
  { total, renewed, waiting }: RenewalOutcome,
  say: (targets: readonly Target[]) => string,
): LinkChanges {
  const groupOf = (kind: 'links' | 'exclusions', id: string) =>
    kind === 'links' ? (plan.groups[plan.links[id]?.group ?? '']?.name ?? '') : null;
  const isWaiting = new Set(waiting.map(({ id }) => id));
  const said = renewed.flatMap(({ kind, id, was, becomes }) => {
    const [before, now] = [say([was]), say(becomes)];
    const isSame = before === now || isWaiting.has(id);
    return isSame ? [] : [{ id, group: groupOf(kind, id), was: before, now }];
  });
  return {
    kept: total - said.length - waiting.length,
    renewed: said,
    waiting: waiting.map(({ kind, id, was, reason, waitedBefore }) => {
      return { id, group: groupOf(kind, id), was: say([was]), reason, waitedBefore };
    }),
  };
}
