import { dossierOf } from '#geo/dossier/dossierOf.ts';
import { sourcesOf } from '#geo/dossier/sources.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { reportFile } from '#geo/report/reportFile.ts';
import { succeed, type Result } from '#geo/result.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { coverageInputs, type CoverageInputs } from './coverageInputs.ts';
import type { CliProblem } from './problem.ts';
import { reportOptions, type ReportOptions } from './reportOptions.ts';
import type { Sentences } from './sentences.ts';
import type { Usage } from './usage.ts';
import { writeInto } from './writeInto.ts';

/** `report`: what the gemeente gets, as a page, a PDF, or the map alone. No person is in it. */
export async function reportCommand(
  usage: Usage,
  { words }: Sentences,
): Promise<Result<string, CliProblem>> {
  const options = reportOptions(usage);
  if (!options.ok) return options;
  const { out, choices, format, language, of } = options.value;
  const inputs = await coverageInputs(of);
  if (!inputs.ok) return inputs;
  const dossier = dossierFrom(inputs.value, options.value);
  const written = await writeInto(out, [await reportFile(dossier, choices, format, language)]);
  return written.ok ? succeed(`${out}: ${words.labels.reportWritten}\n`) : written;
}

function dossierFrom(inputs: CoverageInputs, { of: { purpose } }: ReportOptions) {
  const { plan, scenario, segments, districts, addresses } = inputs;
  const { frontageMetres } = settingsOf(plan);
  const network = compileNetwork(buildStreetsData(segments), { frontageMetres });
  const data = { districts, addresses };
  const now = coverageOfPlan(network, plan, data, { purpose, scenario: null });
  const coverage =
    scenario === null ? now : coverageOfPlan(network, plan, data, { purpose, scenario }, now);
  return dossierOf({
    plan,
    signs: Object.values(plan.signs),
    sources: sourcesOf(plan),
    coverage,
    now,
    districts,
    addresses,
    day: new Date().toISOString().slice(0, 10),
    contacts: [],
  });
}
