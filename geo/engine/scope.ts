import type { District } from '#geo/plan/district.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { exclusionsInForce, nameOfTarget } from '#geo/plan/queries.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { hasNumbers } from '#geo/streets/houseNumbers.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { clipToArea } from './clipToArea.ts';
import { sideLine, type Network } from './network.ts';
import type { PlacedAddresses } from './placedAddresses.ts';
import { rememberedOnce } from './remembered.ts';
import type { NotExcluded } from './report.ts';
import { collectStretches, intersect, subtract, union, type Stretches } from './stretches.ts';
import { compileTarget } from './targets/compileTarget.ts';
import type { TargetContext } from './targets/context.ts';

/** A polygon with a name, and the stretches in it, in scope or not. */
export interface NamedStretches {
  readonly id: string;
  readonly name: string;
  readonly stretches: Stretches;
}

/** What should be covered. */
export interface Scope {
  readonly stretches: Stretches;
  /** the districts that count */
  readonly districts: readonly NamedStretches[];
  readonly notExcluded: readonly NotExcluded[];
}

/**
 * In scope are both sides of every segment with a name that may carry houses or is known to, less
 * what the plan excludes, and inside one of the districts that count when there are any.
 */
export function scopeOf(
  context: TargetContext,
  plan: Plan,
  scenario: string | null,
  districts: readonly District[],
): Scope {
  const { network, addresses } = context;
  const counting = countingDistricts(plan, districts).map(({ id, name, area }) => ({
    id,
    name,
    stretches: clipToArea(network, area),
  }));
  const excluded: Stretches[] = [];
  const notExcluded: NotExcluded[] = [];
  for (const { id, target } of exclusionsInForce(plan, scenario)) {
    const compiled = compileTarget(context, target);
    if (compiled.ok) excluded.push(compiled.value);
    else {
      const name = nameOfTarget(plan, target);
      notExcluded.push({ exclusion: id, name, reason: compiled.problem });
    }
  }
  const within = counting.map(({ stretches }) => stretches);
  return {
    stretches: inScope(network, addresses, excluded.length, ...excluded, ...within),
    districts: counting,
    notExcluded,
  };
}

/** The first `excludedCount` sets are out; inside one of the others, when there are any. */
const inScope = rememberedOnce(
  (
    network: Network,
    addresses: PlacedAddresses | null,
    excludedCount: number,
    ...sets: readonly Stretches[]
  ): Stretches => {
    const excluded = sets.slice(0, excludedCount);
    const within = sets.slice(excludedCount);
    const eligible = subtract(eligibleSides(network, addresses), union(excluded));
    return within.length > 0 ? intersect(eligible, union(within)) : eligible;
  },
);

function countingDistricts(plan: Plan, districts: readonly District[]): readonly District[] {
  const chosen = settingsOf(plan).districts;
  if (!chosen) return districts;
  const ids = new Set(chosen);
  return districts.filter(({ id }) => ids.has(id));
}

function eligibleSides(network: Network, addresses: PlacedAddresses | null): Stretches {
  const { segmentCount, streetOf, carriesHouses } = network.streets;
  const sides = collectStretches(2 * segmentCount);
  for (let segment = 0; segment < segmentCount; segment++) {
    if (streetOf[segment]! < 0) continue;
    if (carriesHouses[segment] === 0 && !isNumbered(network, addresses, segment)) continue;
    const metres = segmentMetres(network, segment);
    sides.add(sideLine(segment, LEFT), 0, metres);
    sides.add(sideLine(segment, RIGHT), 0, metres);
  }
  return sides.done();
}

/** Whether number ranges or addresses say that houses stand along a segment. */
function isNumbered(
  { streets }: Network,
  addresses: PlacedAddresses | null,
  segment: number,
): boolean {
  if (hasNumbers(streets, segment)) return true;
  if (!addresses) return false;
  const { lineStart } = addresses;
  return lineStart[sideLine(segment, LEFT)]! < lineStart[sideLine(segment, RIGHT) + 1]!;
}
