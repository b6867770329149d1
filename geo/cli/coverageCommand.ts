import type { Coverage } from '#geo/engine/coverage.ts';
import { coverageGeoJson } from '#geo/engine/coverageGeoJson.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { succeed, type Result } from '#geo/result.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { coverageCsv } from './coverageCsv.ts';
import { coverageInputs } from './coverageInputs.ts';
import { coverageJson } from './coverageJson.ts';
import { coverageOptions, type CoverageOptions } from './coverageOptions.ts';
import type { CliProblem } from './problem.ts';
import type { Sentences } from './sentences.ts';
import type { Usage } from './usage.ts';

/** `coverage`: how much of which streets is covered, as JSON, CSV or GeoJSON. */
export async function coverageCommand(
  usage: Usage,
  sentences: Sentences,
): Promise<Result<string, CliProblem>> {
  const options = coverageOptions(usage);
  if (!options.ok) return options;
  const covered = await coverageFor(options.value);
  if (!covered.ok) return covered;
  const { coverage } = covered.value;
  switch (options.value.format) {
    case 'json':
      return succeed(coverageJson(coverage, sentences));
    case 'csv':
      return succeed(coverageCsv(coverage, sentences));
    case 'geojson':
      return succeed(`${JSON.stringify(coverageGeoJson(coverage))}\n`);
  }
}

/** A coverage, and what the plan says that its groups can take. */
interface Covered {
  readonly coverage: Coverage;
  readonly groupCapacity: number;
}

/** The coverage that the options ask for. */
export async function coverageFor(options: CoverageOptions): Promise<Result<Covered, CliProblem>> {
  const inputs = await coverageInputs(options);
  if (!inputs.ok) return inputs;
  const { plan, scenario, segments, districts, addresses } = inputs.value;
  const { frontageMetres, groupCapacity } = settingsOf(plan);
  const network = compileNetwork(buildStreetsData(segments), { frontageMetres });
  const question = { purpose: options.purpose, scenario };
  const coverage = coverageOfPlan(network, plan, { districts, addresses }, question);
  return succeed({ coverage, groupCapacity });
}
