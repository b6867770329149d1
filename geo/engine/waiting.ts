import type { Plan } from '#geo/plan/plan.ts';
import type { StreetRef, Target } from '#geo/plan/target.ts';
import { findStreet } from '#geo/streets/findStreet.ts';
import type { Network } from './network.ts';
import type { NotPlacedReason } from './report.ts';
import { compileTarget } from './targets/compileTarget.ts';
import type { TargetContext } from './targets/context.ts';

/** A street that links or exclusions name and that the data does not have. */
export interface MissingStreet {
  readonly street: StreetRef;
  /** ids of what names it */
  readonly links: readonly string[];
  readonly exclusions: readonly string[];
}

/** A link or an exclusion whose streets are there, but not what it means of them. */
export interface Unplaced {
  readonly kind: 'links' | 'exclusions';
  readonly id: string;
  readonly reason: NotPlacedReason;
}

/** What waits for a person to say what it means now. */
export interface WaitingList {
  readonly missing: readonly MissingStreet[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * The links and exclusions that have no place on the streets, of every group and scenario, gathered
 * by the street that is missing.
 */
export function waitingList(
  context: TargetContext,
  plan: Pick<Plan, 'links' | 'exclusions'>,
): WaitingList {
  const missing = new Map<string, Gathered>();
  const unplaced: Unplaced[] = [];
  for (const kind of ['links', 'exclusions'] as const) {
    for (const { id, target } of Object.values(plan[kind])) {
      if (target.kind === 'subArea') continue;
      const compiled = compileTarget(context, target);
      if (compiled.ok) continue;
      const absent = refsOf(target).filter((ref) => !isThere(context.network, ref));
      if (absent.length === 0) unplaced.push({ kind, id, reason: compiled.problem });
      for (const ref of absent) gather(missing, ref)[kind].add(id);
    }
  }
  return {
    missing: [...missing.values()].map(({ street, links, exclusions }) => ({
      street,
      links: [...links],
      exclusions: [...exclusions],
    })),
    unplaced,
  };
}

interface Gathered {
  street: StreetRef;
  readonly links: Set<string>;
  readonly exclusions: Set<string>;
}

/** The entry of a street; of references to one street, one that has a point is kept. */
function gather(missing: Map<string, Gathered>, ref: StreetRef): Gathered {
  const found = missing.get(ref.key);
  if (found) {
    if (!found.street.at) found.street = ref;
    return found;
  }
  const entry = { street: ref, links: new Set<string>(), exclusions: new Set<string>() };
  missing.set(ref.key, entry);
  return entry;
}

function refsOf(target: Exclude<Target, { readonly kind: 'subArea' }>): readonly StreetRef[] {
  return target.kind === 'between' ? [target.street, ...target.between] : [target.street];
}

const isThere = (network: Network, ref: StreetRef) =>
  findStreet(network, network.index, ref) !== null;
