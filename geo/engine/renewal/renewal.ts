import { emptyPlan } from '#geo/plan/plan.ts';
import {
  compareStreets,
  type OnProgress,
  type StreetsComparison,
} from '#geo/streets/compare/compareStreets.ts';
import type { Network } from '../network.ts';
import type { PlacedAddresses } from '../placedAddresses.ts';
import { targetContext, type TargetContext } from '../targets/context.ts';

/** Streets and newer streets side by side, and what targets on a street mean on each. */
export interface Renewal {
  readonly comparison: StreetsComparison;
  readonly before: TargetContext;
  readonly now: TargetContext;
}

/** Streets with the addresses on them; null without any. */
export interface Town {
  readonly network: Network;
  readonly addresses: PlacedAddresses | null;
}

export function renewalOf(before: Town, now: Town, onProgress?: OnProgress): Renewal {
  return {
    comparison: compareStreets(before.network, now.network, onProgress),
    before: contextOf(before),
    now: contextOf(now),
  };
}

// sub-areas are no part of the streets
const contextOf = ({ network, addresses }: Town) =>
  targetContext(network, emptyPlan(''), addresses, null);
