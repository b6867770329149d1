import type { KnownCrs } from '#geo/formats/crs/projections.ts';
import type { Repaired, Skipped } from '#geo/formats/importSummary.ts';
import type { PlanFileCounts } from '#geo/formats/planFile/planFile.ts';
import type { PlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import type { Imported } from '#geo/formats/readings/readFeatures.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import type { Tally } from '#geo/formats/tally.ts';
import type { OutLayer } from '#geo/formats/write/outLayer.ts';
import type { Words } from './sentences.ts';

type Line = readonly [label: string, value: string | number];

/** What a plan file holds, in lines for people. */
export function planAccount(file: string, planFile: PlanFile, words: Words): string {
  const { plan, counts, dropped } = planFile;
  const { labels } = words;
  return layOut(`${file}: ${labels.planFile}`, [
    [labels.plan, settingsOf(plan).name],
    ...(Object.keys(counts) as (keyof PlanFileCounts)[]).map((what): Line => [
      words.counts[what],
      counts[what],
    ]),
    ...dropped.map(({ kind, id, missing }): Line => [
      labels.dropped,
      `${kind} ${id}: ${missing.kind} ${missing.id}`,
    ]),
  ]);
}

/** What a data file holds and what became of it, in lines for people. */
export function dataAccount(data: Imported, words: Words): string {
  const { labels } = words;
  const { fileName, format, crs, found, used, isPage, skipped, repairs } = data.summary;
  const title = `${fileName}: ${words.kinds[data.kind]}, ${words.formats[format]}, ${crs}`;
  return layOut(title, [
    [labels.found, isPage ? `${found} (${labels.onePage})` : found],
    [labels.used, used],
    ...rowLines(data, words),
    ...fateLines(skipped, repairs, words),
  ]);
}

/** What was written into a file, and what became of the rest, in lines for people. */
export function convertAccount(
  file: string,
  crs: KnownCrs,
  layers: readonly OutLayer[],
  tally: Tally,
  words: Words,
): string {
  const count = layers.reduce((sum, { features }) => sum + features.length, 0);
  const each = layers.length > 1 ? layers : [];
  return layOut(`${file}: ${crs}`, [
    [words.labels.written, count],
    ...each.map(({ name, features }): Line => [`  ${name}`, features.length]),
    ...fateLines(tally.skipped(), tally.repairs(), words),
  ]);
}

/** What was skipped and mended. */
function fateLines(
  skipped: readonly Skipped[],
  repairs: readonly Repaired[],
  words: Words,
): Line[] {
  const { labels } = words;
  return [
    ...skipped.map(({ code, count, example }): Line => [
      labels.skipped,
      `${count}: ${words.skips[code]} (${labels.first}: ${example})`,
    ]),
    ...repairs.map(({ code, count }): Line => [labels.mended, `${count}: ${words.repairs[code]}`]),
  ];
}

function rowLines(data: Imported, { counts, labels }: Words): Line[] {
  switch (data.kind) {
    case 'streets':
      return [
        [counts.segments, data.segments.length],
        [labels.streets, data.summary.streets ?? 0],
        [labels.unnamed, data.summary.unnamed ?? 0],
      ];
    case 'districts':
      return [[counts.districts, data.districts.length]];
    case 'addresses':
      return [[counts.addresses, data.addresses.length]];
  }
}

function layOut(title: string, lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([label]) => label.length));
  const text = lines.map(([label, value]) => `  ${label.padEnd(width)}  ${value}\n`);
  return `${title}\n${text.join('')}`;
}
