import type { Pairing, Thing } from './pairRows.ts';

/** What becomes of the data that is there when newer data comes. */
export const MERGE_MODES = ['add', 'update', 'replace'] as const;
/**
 * `add`: what is new joins it, what is there already stays as it is. `update`: what is there already
 * becomes as the newer data has it, too. `replace`: the newer data takes its place.
 */
export type MergeMode = (typeof MERGE_MODES)[number];

/** What a merge does, in rows: segments, districts or addresses. */
export interface MergeCounts {
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** what was there already, and is not taken a second time */
  readonly dropped: number;
}

export interface Merge<Row> {
  readonly rows: readonly Row[];
  readonly counts: MergeCounts;
  /** rows of the result that were not there, or otherwise */
  readonly fresh: ReadonlySet<Row>;
  /** rows of before that go, or become otherwise */
  readonly stale: ReadonlySet<Row>;
  /** rows of before, and the row that each becomes */
  readonly becomes: ReadonlyMap<Row, Row>;
}

/** Merges newer data with what is there. `isSame`: whether two rows of one thing say the same. */
export function mergeRows<Row>(
  { before, found, pairs }: Pairing<Row>,
  mode: MergeMode,
  isSame: (a: Row, b: Row) => boolean,
): Merge<Row> {
  const rowsBefore = rowsOf(before);
  const fresh = new Set<Row>();
  const stale = new Set<Row>(mode === 'replace' ? rowsBefore : []);
  const becomes = new Map<Row, Row>();
  const replaced = new Map<number, readonly Row[]>();
  const joining: Row[] = [];
  let [added, changed, dropped] = [0, 0, 0];
  const take = (rows: readonly Row[]) => {
    for (const row of rows) fresh.add(row);
    added += rows.length;
    joining.push(...rows);
  };
  for (const [i, { rows }] of found.entries()) {
    const partner = pairs[i]!;
    if (partner < 0) take(rows);
    else if (mode === 'add') dropped += rows.length;
    else renew(partner, rows);
  }

  // what says the same stays the row that it is
  function renew(partner: number, rows: readonly Row[]): void {
    const old = before[partner]!.rows;
    const result = rows.map((row, i) => {
      const was = old[i];
      if (was !== undefined && isSame(was, row)) {
        stale.delete(was);
        return was;
      }
      fresh.add(row);
      if (was === undefined) {
        added++;
      } else {
        changed++;
        becomes.set(was, row);
      }
      return row;
    });
    const isKept = new Set(result);
    for (const row of old) if (!isKept.has(row)) stale.add(row);
    replaced.set(partner, result);
  }

  const kept = before.flatMap(({ rows }, i) => replaced.get(i) ?? (mode === 'replace' ? [] : rows));
  const rows = [...kept, ...joining];
  const removed = rowsBefore.length + added - rows.length;
  return {
    rows,
    fresh,
    stale,
    becomes,
    counts: { before: rowsBefore.length, after: rows.length, added, changed, removed, dropped },
  };
}

const rowsOf = <Row>(things: readonly Thing<Row>[]): Row[] => things.flatMap(({ rows }) => rows);
