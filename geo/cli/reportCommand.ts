import { reportFile } from '#geo/report/reportFile.ts';
import { succeed, type Result } from '#geo/result.ts';
import { planDossier } from './planDossier.ts';
import type { CliProblem } from './problem.ts';
import { reportOptions } from './reportOptions.ts';
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
  const dossier = await planDossier(of);
  if (!dossier.ok) return dossier;
  const written = await writeInto(out, [
    await reportFile(dossier.value, choices, format, language),
  ]);
  return written.ok ? succeed(`${out}: ${words.labels.reportWritten}\n`) : written;
}
