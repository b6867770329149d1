import { resolve } from 'node:path';
import { KNOWN_CRS, type KnownCrs } from '#geo/formats/crs/projections.ts';
import { openFile } from '#geo/formats/openFile.ts';
import { createTally } from '#geo/formats/tally.ts';
import { outLayersOf } from '#geo/formats/write/outLayersOf.ts';
import { OUT_FORMATS, outFormatOf, type OutFormat } from '#geo/formats/write/writers.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { convertAccount } from './account.ts';
import { oneOf } from './coverageOptions.ts';
import type { CliProblem, UsageProblem } from './problem.ts';
import type { Sentences } from './sentences.ts';
import type { Usage } from './usage.ts';
import { withFile } from './withFile.ts';
import { writeInto } from './writeInto.ts';

/** `convert`: the features of a file of any format, in another format or coordinate system. */
export async function convertCommand(
  usage: Usage,
  { words }: Sentences,
): Promise<Result<string, CliProblem>> {
  const options = convertOptions(usage);
  if (!options.ok) return options;
  const { from, to, crs, format } = options.value;
  const tally = createTally();
  const opened = await withFile(from, (file) => openFile(file, tally));
  if (!opened.ok) return opened;
  if (opened.value.kind === 'plan') {
    return fail({ code: 'import/not-geojson', file: from, found: 'plan-file' });
  }
  const layers = outLayersOf(opened.value.layers, crs, from, tally);
  if (!layers.ok) return layers;
  const write = await format.load();
  const written = await writeInto(
    to,
    write(layers.value, () => {}),
  );
  if (!written.ok) return written;
  const count = layers.value.reduce((sum, { features }) => sum + features.length, 0);
  return succeed(convertAccount(to, crs, count, tally, words));
}

interface ConvertOptions {
  readonly from: string;
  readonly to: string;
  readonly crs: KnownCrs;
  readonly format: OutFormat;
}

function convertOptions({ files, values }: Usage): Result<ConvertOptions, UsageProblem> {
  const [from, to, tooMany] = files;
  if (from === undefined || to === undefined) return fail({ code: 'usage/two-files' });
  if (tooMany !== undefined) return fail({ code: 'usage/too-many-files', file: tooMany });
  if (resolve(from) === resolve(to)) return fail({ code: 'usage/same-file', file: to });
  const format = outFormatOf(to);
  if (!format) {
    const allowed = [...OUT_FORMATS.keys()].map((extension) => `.${extension}`);
    return fail({ code: 'usage/unknown-output', file: to, allowed });
  }
  const crs = oneOf('--crs', values.crs ?? KNOWN_CRS[0], format.crs);
  return crs.ok ? succeed({ from, to, crs: crs.value, format }) : crs;
}
