import { placeAddresses } from '#geo/engine/placedAddresses.ts';
import type { NotPlacedReason } from '#geo/engine/report.ts';
import { compileTarget } from '#geo/engine/targets/compileTarget.ts';
import { targetContext } from '#geo/engine/targets/context.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { listed, networkOf } from './engineFixtures.ts';

/** Where a target lies among segments, as `listed` writes it, or the reason why it does not. */
export function compiled(
  segments: readonly Segment[],
  target: Target,
  addresses: readonly Address[] | null = null,
): readonly string[] | NotPlacedReason {
  const network = networkOf(segments);
  const placed = addresses && placeAddresses(network, addresses);
  const context = targetContext(network, emptyPlan('Proefdorp'), placed, null);
  const result = compileTarget(context, target);
  return result.ok ? listed(network, result.value) : result.problem;
}
