import type { ImportSummary } from '#geo/formats/importSummary.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import type { ImportReport } from '#geo/plan/importReport.ts';

// what the schema of a data set takes
const MOST_LINES = 40;
const MOST_IMPORTS = 10;

type Told = Pick<ImportReport, 'mode' | 'counts' | 'layers' | 'columns'>;

/** What is kept of the reading of a file; `told`: what became of it, when it did not come alone. */
export function importReportOf(
  summary: ImportSummary,
  count: number,
  told: Partial<Told> = {},
  today = new Date(),
): ImportReport {
  const { fileName, format, crs, found, used, skipped, repairs } = summary;
  const alone = { before: 0, after: count, added: count };
  return {
    fileName: fileName.slice(0, 260),
    day: today.toISOString().slice(0, 10),
    mode: null,
    format,
    crs,
    layers: [],
    found,
    used,
    counts: { ...alone, changed: 0, removed: 0, dropped: 0, cuts: 0 },
    skipped: skipped.slice(0, MOST_LINES).map(({ code, count: times, example }) => ({
      code,
      count: times,
      example: example.slice(0, 100),
    })),
    repairs: repairs.slice(0, MOST_LINES),
    columns: [],
    ...told,
  };
}

/** The reports of a data set into which another file was merged: of those that it still consists of. */
export function importsAfter(before: DataSet | null, report: ImportReport): ImportReport[] {
  const earlier = before && report.mode !== 'replace' ? (before.imports ?? []) : [];
  return [...earlier, report].slice(-MOST_IMPORTS);
}
