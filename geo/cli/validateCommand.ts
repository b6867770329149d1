import { readGeoJsonDocument } from '#geo/formats/geojson/readGeoJson.ts';
import { readJson } from '#geo/formats/json/readJson.ts';
import { isPlanFile } from '#geo/formats/planFile/isPlanFile.ts';
import { readPlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { dataAccount, planAccount } from './account.ts';
import type { CliProblem } from './problem.ts';
import { readInput } from './readInput.ts';
import type { Sentences } from './sentences.ts';
import type { Usage } from './usage.ts';

/** `validate`: what a file is, what is in it, and what is wrong with it. */
export async function validateCommand(
  { files }: Usage,
  { words }: Sentences,
): Promise<Result<string, CliProblem>> {
  const [file, tooMany] = files;
  if (file === undefined) return fail({ code: 'usage/no-file' });
  if (tooMany !== undefined) return fail({ code: 'usage/too-many-files', file: tooMany });
  const bytes = await readInput(file);
  if (!bytes.ok) return bytes;
  const json = readJson(bytes.value, file);
  if (!json.ok) return json;
  if (isPlanFile(json.value.value)) {
    const plan = readPlanFile(bytes.value, file);
    return plan.ok ? succeed(planAccount(file, plan.value, words)) : plan;
  }
  const data = readGeoJsonDocument(json.value, file);
  return data.ok ? succeed(dataAccount(data.value, words)) : data;
}
