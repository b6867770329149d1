import { dossierOf } from '#geo/dossier/dossierOf.ts';
import { neutralNames } from '#geo/dossier/neutralNames.ts';
import { gisLayers } from '#geo/dossier/gisLayers.ts';
import { sourcesOf } from '#geo/dossier/sources.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import type { KnownCrs } from '#geo/formats/crs/projections.ts';
import type { OutLayer } from '#geo/formats/write/outLayer.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { succeed, type Result } from '#geo/result.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { coverageInputs } from './coverageInputs.ts';
import type { CoverageOptions } from './coverageOptions.ts';
import type { InputProblem } from './problem.ts';

/** What a plan comes to, as layers for a GIS: nothing of its persons. */
export async function planLayers(
  options: CoverageOptions,
  crs: KnownCrs,
  day: string,
): Promise<Result<readonly OutLayer[], InputProblem>> {
  const inputs = await coverageInputs(options);
  if (!inputs.ok) return inputs;
  const { plan, scenario, segments, districts, addresses } = inputs.value;
  const { frontageMetres } = settingsOf(plan);
  const network = compileNetwork(buildStreetsData(segments), { frontageMetres });
  const cover = (wanted: string | null) => {
    const view = { purpose: options.purpose, scenario: wanted };
    return coverageOfPlan(network, plan, { districts, addresses }, view);
  };
  const coverage = cover(scenario);
  const dossier = dossierOf({
    plan,
    names: neutralNames(plan),
    signs: Object.values(plan.signs),
    sources: sourcesOf(plan),
    coverage,
    now: scenario === null ? coverage : cover(null),
    districts,
    addresses,
    day,
    contacts: [],
  });
  return succeed(gisLayers(dossier, crs));
}
