import type { Segment } from '#geo/streets/segment.ts';
import { contentOf, rowsOf, type DataSetRows, type Row } from '../dataSetRows.ts';
import type { ImportFormat } from '../importSummary.ts';
import { withDistinctIds } from '../readings/namesAndIds.ts';
import { createTally } from '../tally.ts';
import { cutWhereShared } from './cutWhereShared.ts';
import { mergeRows, type MergeCounts, type MergeMode } from './mergeRows.ts';
import { pairRows, type Pairing } from './pairRows.ts';
import { rowIdentity } from './rowIdentity.ts';
import { isSameRow } from './sameRow.ts';

/** A data set, and whose columns it came from; 'plain' when that is not known, or of several. */
export interface DataSetOrigin {
  readonly content: DataSetRows;
  readonly format: ImportFormat;
}

/** A data set with newer data merged into it. */
export interface MergedDataSet extends DataSetOrigin {
  readonly counts: MergeCounts;
  /** pieces that came of cutting streets where those of the two data sets meet */
  readonly cuts: number;
  /** ids of the result that were not there, or otherwise */
  readonly fresh: ReadonlySet<string>;
  /** ids of before that go, or become otherwise */
  readonly stale: ReadonlySet<string>;
  /** The ids under which rows of before go on: of those that do, and are never cut. */
  readonly goOn: (ids: readonly string[]) => readonly string[];
}

/** Merges newer data with what is there, in each of the modes; both are of one kind. */
export function dataSetMerger(
  before: DataSetOrigin,
  found: DataSetOrigin,
): (mode: MergeMode) => MergedDataSet {
  const { kind } = found.content;
  const format = before.format === found.format ? found.format : null;
  const pairing: Pairing<Row> = pairRows(
    rowsOf(before.content),
    rowsOf(found.content),
    rowIdentity(kind, format),
  );
  return (mode) => {
    const { rows, counts, fresh, stale, becomes } = mergeRows(pairing, mode, isSameRow);
    // a road database has a line for every segment, and others only where they were never cut
    const isCut = kind === 'streets' && mode !== 'replace' && found.format !== 'nwb';
    const pieces: Row[][] = isCut
      ? cutWhereShared(rows as readonly Segment[])
      : rows.map((row) => [row]);
    const isFresh = pieces.flatMap((own, i) => own.map(() => fresh.has(rows[i]!)));
    const distinct: readonly Row[] = withDistinctIds(pieces.flat(), createTally());
    return {
      content: contentOf(kind, distinct),
      format: mode === 'replace' ? found.format : (format ?? 'plain'),
      counts: { ...counts, after: distinct.length },
      cuts: distinct.length - rows.length,
      fresh: idsOf(distinct.filter((_, i) => isFresh[i])),
      stale: idsOf(stale),
      goOn: (ids) => {
        const idNow = new Map(rows.map((row, i) => [row, distinct[i]!.id]));
        const known = new Map(rowsOf(before.content).map((row) => [row.id, row]));
        return ids.flatMap((id) => {
          const row = known.get(id);
          return (row && idNow.get(becomes.get(row) ?? row)) ?? [];
        });
      },
    };
  };
}

const idsOf = (rows: Iterable<Row>): ReadonlySet<string> =>
  new Set(Array.from(rows, ({ id }) => id));
