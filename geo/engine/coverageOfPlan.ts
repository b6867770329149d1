import type { District } from '#geo/plan/district.ts';
import type { Group, Link } from '#geo/plan/entities.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { countingGroups, linksInForce, subAreasIn, type Purpose } from '#geo/plan/queries.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Coverage } from './coverage.ts';
import type { Network } from './network.ts';
import { placeAddresses } from './placedAddresses.ts';
import type { NotPlaced } from './report.ts';
import { scopeOf } from './scope.ts';
import { noStretches, union, type Stretches } from './stretches.ts';
import { sweep } from './sweep.ts';
import { compileTarget } from './targets/compileTarget.ts';
import { targetContext, type TargetContext } from './targets/context.ts';

/** The data of a plan beside its streets. */
export interface CoverageData {
  /** all that are loaded; the plan's settings say which of them count */
  readonly districts: readonly District[];
  /** null without addresses */
  readonly addresses: readonly Address[] | null;
}

export interface CoverageQuestion {
  readonly purpose: Purpose;
  /** null is now */
  readonly scenario: string | null;
}

/**
 * What is covered, by which groups. The network is compiled by the caller with the plan's own
 * `frontageMetres` (another is misuse, and thrown), and kept: with the same network, districts and
 * addresses as before, these are not worked out again.
 */
export function coverageOfPlan(
  network: Network,
  plan: Plan,
  { districts, addresses }: CoverageData,
  { purpose, scenario }: CoverageQuestion,
): Coverage {
  const { frontageMetres, sliverMetres } = settingsOf(plan);
  if (network.frontageMetres !== frontageMetres) {
    throw new Error(`a network at ${network.frontageMetres} m for a plan at ${frontageMetres} m`);
  }
  const placed = addresses && placeAddresses(network, addresses);
  const context = targetContext(network, plan, placed, scenario);
  const scope = scopeOf(context, plan, districts);
  const groups = countingGroups(plan, purpose, scenario);
  const { layers, held, notPlaced } = compileLinks(context, plan, groups, scenario);
  return {
    network,
    addresses: placed,
    purpose,
    scenario,
    sliverMetres,
    groups,
    served: sweep(scope.stretches, layers, held),
    subAreas: subAreasIn(plan, scenario).map(({ id, name }) => ({
      id,
      name,
      stretches: context.stretchesOfSubArea(id) ?? noStretches,
    })),
    districts: scope.districts,
    notPlaced,
    notExcluded: scope.notExcluded,
  };
}

interface CompiledLinks {
  /** one a group */
  readonly layers: readonly Stretches[];
  /** what links serve that are not planned; null now */
  readonly held: Stretches | null;
  readonly notPlaced: readonly NotPlaced[];
}

function compileLinks(
  context: TargetContext,
  plan: Plan,
  groups: readonly Group[],
  scenario: string | null,
): CompiledLinks {
  const notPlaced: NotPlaced[] = [];
  const held: Stretches[] = [];
  const served = new Map<string, Stretches[]>(groups.map(({ id }) => [id, []]));
  for (const link of linksInForce(plan, scenario)) {
    const ofGroup = served.get(link.group);
    if (!ofGroup) continue;
    const compiled = compileTarget(context, link.target);
    if (!compiled.ok) {
      notPlaced.push({ link: link.id, group: link.group, reason: compiled.problem });
      continue;
    }
    ofGroup.push(compiled.value);
    if (!isPlanned(plan, link)) held.push(compiled.value);
  }
  return {
    layers: [...served.values()].map(union),
    held: scenario === null ? null : union(held),
    notPlaced,
  };
}

/** Whether a link holds in a scenario only, by itself or by what it connects. */
function isPlanned(plan: Plan, { scenario, group, target }: Link): boolean {
  return (
    scenario !== null ||
    plan.groups[group]!.scenario !== null ||
    (target.kind === 'subArea' && plan.subAreas[target.subArea]!.scenario !== null)
  );
}
