import type { Area } from '#geo/plan/area.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import type { StreetRef } from '#geo/plan/target.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { findStreet } from '#geo/streets/findStreet.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { clipToArea } from '../clipToArea.ts';
import type { Network } from '../network.ts';
import type { PlacedAddresses } from '../placedAddresses.ts';
import { rememberedOnce } from '../remembered.ts';
import type { NotPlacedReason } from '../report.ts';
import type { Stretches } from '../stretches.ts';

/** What targets on streets are compiled against. */
export interface TargetBase {
  readonly network: Network;
  readonly addresses: PlacedAddresses | null;
}

/** What all targets are compiled against. */
export interface TargetContext extends TargetBase {
  /** the same object for the same network and addresses */
  readonly base: TargetBase;
  /** the stretches of a sub-area; null when there is none with that id */
  readonly stretchesOfSubArea: (id: string) => Stretches | null;
}

/** Where a target lies, or why it lies nowhere. */
export type Compiled = Result<Stretches, NotPlacedReason>;

const baseOf = rememberedOnce(
  (network: Network, addresses: PlacedAddresses | null): TargetBase => ({ network, addresses }),
);

/** The context of a plan, now (`scenario` null) or in a scenario; it clips each sub-area once. */
export function targetContext(
  network: Network,
  plan: Plan,
  addresses: PlacedAddresses | null,
  scenario: string | null,
): TargetContext {
  const areas = new Map<string, Area>(subAreasIn(plan, scenario).map(({ id, area }) => [id, area]));
  const clipped = new Map<string, Stretches>();
  const stretchesOfSubArea = (id: string) => {
    const area = areas.get(id);
    if (!area) return null;
    const stretches = clipped.get(id) ?? clipToArea(network, area);
    clipped.set(id, stretches);
    return stretches;
  };
  return { network, addresses, base: baseOf(network, addresses), stretchesOfSubArea };
}

/** The segments of the street that a target names. */
export function segmentsNamedBy(
  { network }: TargetBase,
  ref: StreetRef,
): Result<Uint32Array, NotPlacedReason> {
  const street = findStreet(network, network.index, ref);
  return street === null ? fail('no-street') : succeed(segmentsOfStreet(network.index, street));
}
