import { gisLayers } from '#geo/dossier/gisLayers.ts';
import { openFile } from '#geo/formats/openFile.ts';
import { createTally, type Tally } from '#geo/formats/tally.ts';
import type { OutLayer } from '#geo/formats/write/outLayer.ts';
import { outLayersOf } from '#geo/formats/write/outLayersOf.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { convertAccount } from './account.ts';
import { convertOptions, type ConvertOptions } from './convertOptions.ts';
import { planDossier } from './planDossier.ts';
import type { CliProblem } from './problem.ts';
import type { Sentences } from './sentences.ts';
import type { Usage } from './usage.ts';
import { withFile } from './withFile.ts';
import { writeInto } from './writeInto.ts';

/** `convert`: the features of a file, or what a plan comes to, in another format or coordinate system. */
export async function convertCommand(
  usage: Usage,
  { words }: Sentences,
): Promise<Result<string, CliProblem>> {
  const options = convertOptions(usage);
  if (!options.ok) return options;
  const { to, crs, format } = options.value;
  const tally = createTally();
  const layers = await layersFor(options.value, tally);
  if (!layers.ok) return layers;
  const kept = format.holdsTables
    ? layers.value
    : layers.value.filter(({ geometry }) => geometry !== 'none');
  const write = await format.load();
  const written = await writeInto(
    to,
    write(kept, () => {}),
  );
  return written.ok ? succeed(convertAccount(to, crs, kept, tally, words)) : written;
}

async function layersFor(
  { from, crs, coverage, planOption }: ConvertOptions,
  tally: Tally,
): Promise<Result<readonly OutLayer[], CliProblem>> {
  const opened = await withFile(from, (file) => openFile(file, tally));
  if (!opened.ok) return opened;
  if (opened.value.kind === 'plan') {
    const dossier = await planDossier(coverage);
    return dossier.ok ? succeed(gisLayers(dossier.value, crs)) : dossier;
  }
  if (planOption !== null) return fail({ code: 'usage/option-not-here', option: planOption });
  return outLayersOf(opened.value.layers, crs, from, tally);
}
