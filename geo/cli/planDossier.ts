import type { Dossier } from '#geo/dossier/dossier.ts';
import { dossierOf } from '#geo/dossier/dossierOf.ts';
import { neutralNames } from '#geo/dossier/neutralNames.ts';
import { sourcesOf } from '#geo/dossier/sources.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { succeed, type Result } from '#geo/result.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { coverageInputs } from './coverageInputs.ts';
import type { CoverageOptions } from './coverageOptions.ts';
import type { InputProblem } from './problem.ts';

/** All that others may know of the plan of a command, on the day where the program runs. */
export async function planDossier(
  options: CoverageOptions,
): Promise<Result<Dossier, InputProblem>> {
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
    day: today(),
    contacts: [],
  });
  return succeed(dossier);
}

/** 2026-11-20 */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
