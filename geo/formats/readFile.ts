import { succeed, type Result } from '#geo/result.ts';
import type { OnProgress } from './formatReader.ts';
import type { ImportProblem } from './importProblem.ts';
import { openFile } from './openFile.ts';
import type { PlanFileProblem } from './planFile/problem.ts';
import { readAnyPlanDocument, type PlanFile } from './planFile/readPlanFile.ts';
import type { Imported, ReadingOptions } from './readings/readFeatures.ts';
import { readLayers } from './readings/readLayers.ts';
import type { SourceFile } from './sourceFile.ts';
import { createTally } from './tally.ts';

/** What a file holds. */
export type FileRead =
  | { readonly kind: 'plan'; readonly plan: PlanFile }
  | { readonly kind: 'data'; readonly data: Imported };

export interface FileReadingOptions extends ReadingOptions {
  /** of an encrypted plan */
  readonly passphrase?: string | null;
}

/** Reads a file of any format that is known: a plan, or streets, districts or addresses. */
export async function readFile(
  file: SourceFile,
  options: FileReadingOptions = {},
  onProgress?: OnProgress,
): Promise<Result<FileRead, ImportProblem | PlanFileProblem>> {
  const tally = createTally();
  const opened = await openFile(file, tally, onProgress);
  if (!opened.ok) return opened;
  if (opened.value.kind === 'plan') {
    const { document } = opened.value;
    const plan = await readAnyPlanDocument(document, file.name, options.passphrase ?? null);
    return plan.ok ? succeed({ kind: 'plan', plan: plan.value }) : plan;
  }
  const data = readLayers(opened.value.layers, file.name, options, tally);
  return data.ok ? succeed({ kind: 'data', data: data.value }) : data;
}
