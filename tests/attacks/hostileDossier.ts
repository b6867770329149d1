import type { Dossier } from '#geo/dossier/dossier.ts';
import { dossierOf } from '#geo/dossier/dossierOf.ts';
import { neutralNames } from '#geo/dossier/neutralNames.ts';
import { sourcesOf } from '#geo/dossier/sources.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { addressesIn, DIEREN, districtsIn } from '../examplePlans.ts';
import { hostilePlan, SCENARIO } from './hostilePlan.ts';
import { HOSTILE_TEXTS } from './hostileTexts.ts';

/** What is told to others of a plan in which every text is hostile, with contacts who are, too. */
export function hostileDossier(): Dossier {
  const { plan, dataSets } = hostilePlan();
  const segments = dataSets.flatMap(({ content }) =>
    content?.kind === 'streets' ? content.segments : [],
  );
  const network = compileNetwork(buildStreetsData(segments), { frontageMetres: 10 });
  const districts = districtsIn(DIEREN);
  const addresses = addressesIn(DIEREN);
  const cover = (scenario: string | null) =>
    coverageOfPlan(network, plan, { districts, addresses }, { purpose: 'all', scenario });
  return dossierOf({
    plan,
    names: neutralNames(plan),
    signs: Object.values(plan.signs),
    sources: sourcesOf(plan),
    coverage: cover(SCENARIO),
    now: cover(null),
    districts,
    addresses,
    day: '2026-11-20',
    contacts: HOSTILE_TEXTS.map((text) => ({
      name: text,
      mobile: text,
      email: text,
      groups: [text],
      subAreas: [text],
    })),
  });
}
