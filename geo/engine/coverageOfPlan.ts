import type { District } from '#geo/plan/district.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { countingGroups, subAreasIn, type Purpose } from '#geo/plan/queries.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Coverage } from './coverage.ts';
import { compileLinks } from './links.ts';
import type { Network } from './network.ts';
import { placeAddresses } from './placedAddresses.ts';
import { scopeOf } from './scope.ts';
import { noStretches } from './stretches.ts';
import { resweep, sweep, type SweepQuestion } from './sweep.ts';
import { targetContext } from './targets/context.ts';

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
 *
 * With the coverage of a version `before` of the plan that shares its unchanged entities, only what
 * changed is worked out: links and sub-areas that are other objects, and the lines they touch. The
 * answer is the same to the bit, but for the numbers of the sets of groups.
 */
export function coverageOfPlan(
  network: Network,
  plan: Plan,
  { districts, addresses }: CoverageData,
  { purpose, scenario }: CoverageQuestion,
  before: Coverage | null = null,
): Coverage {
  const { frontageMetres, sliverMetres } = settingsOf(plan);
  if (network.frontageMetres !== frontageMetres) {
    throw new Error(`a network at ${network.frontageMetres} m for a plan at ${frontageMetres} m`);
  }
  const placed = addresses && placeAddresses(network, addresses);
  const context = targetContext(network, plan, placed, scenario);
  const scope = scopeOf(context, plan, scenario, districts);
  const groups = countingGroups(plan, purpose, scenario);
  const links = compileLinks(context, plan, groups, scenario, before && before.links);
  const question: SweepQuestion = {
    scope: scope.stretches,
    layers: links.layers.map(({ all }) => all),
    held: links.held && links.held.all,
  };
  return {
    network,
    addresses: placed,
    purpose,
    scenario,
    sliverMetres,
    groups,
    links,
    question,
    served: before ? resweep(before, question) : sweep(question),
    subAreas: subAreasIn(plan, scenario).map(({ id, name }) => ({
      id,
      name,
      stretches: context.stretchesOfSubArea(id) ?? noStretches,
    })),
    districts: scope.districts,
    notPlaced: links.notPlaced,
    notExcluded: scope.notExcluded,
  };
}
