import type { MultiLineString } from 'geojson';
import type { Coverage } from '#geo/engine/coverage.ts';
import { gapsOf, overlapsOf, type MeasuredRun } from '#geo/engine/gaps.ts';
import { linesOfRows } from '#geo/engine/linesOfRows.ts';
import type { CoverageReport, NotExcluded, NotPlaced, Run } from '#geo/engine/report.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import { streetPartText } from '#geo/engine/streetPartText.ts';
import type { Sentences } from './sentences.ts';

/** A run with what only those need who read it outside of the app. */
interface WrittenRun extends Run {
  /** what it has of each street, in words */
  readonly text: string;
  /** along the middle of its streets, in degrees */
  readonly geometry: MultiLineString;
}

/** What is not placed, and why in words. */
type Told<NotThere> = NotThere & { readonly text: string };

interface WrittenReport extends CoverageReport {
  readonly gaps: readonly WrittenRun[];
  readonly slivers: readonly WrittenRun[];
  readonly overlaps: readonly WrittenRun[];
  readonly notPlaced: readonly Told<NotPlaced>[];
  readonly notExcluded: readonly Told<NotExcluded>[];
}

/** The report with words, and with a geometry for every gap and overlap. */
export function coverageJson(
  coverage: Coverage,
  { partWords, notPlaced: reasons }: Sentences,
): string {
  const report = reportOf(coverage);
  const { gaps, slivers } = gapsOf(coverage);
  const written = (runs: readonly Run[], measured: readonly MeasuredRun[]) =>
    runs.map((run, i): WrittenRun => ({
      ...run,
      text: run.parts.map((part) => streetPartText(part, partWords)).join(', '),
      geometry: {
        type: 'MultiLineString',
        coordinates: linesOfRows(coverage, measured[i]!.rows),
      },
    }));
  const told = <NotThere extends NotPlaced | NotExcluded>(what: NotThere): Told<NotThere> => ({
    ...what,
    text: `${what.name}: ${reasons[what.reason]}`,
  });
  const full: WrittenReport = {
    ...report,
    gaps: written(report.gaps, gaps),
    slivers: written(report.slivers, slivers),
    overlaps: written(report.overlaps, overlapsOf(coverage)),
    notPlaced: report.notPlaced.map(told),
    notExcluded: report.notExcluded.map(told),
  };
  return `${JSON.stringify(full, null, 2).replaceAll(PLACE, '[$1, $2]')}\n`;
}

// two numbers on lines of their own, which is never in a text: there a line end is escaped
const PLACE = /\[\n\s+([-\d.e]+),\n\s+([-\d.e]+)\n\s+\]/g;
