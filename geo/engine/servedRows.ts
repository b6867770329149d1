import type { ServedStretches } from './coverage.ts';

type Rows = Omit<ServedStretches, 'groupSets'>;

/** Takes rows in their order, one by one or as they stand in another set, and joins what goes on. */
export interface ServedCollector {
  readonly add: (
    line: number,
    from: number,
    to: number,
    depth: number,
    groupSet: number,
    planned: number,
  ) => void;
  /** Rows `first` up to, not including, `end`, which are whole lines. */
  readonly copy: (rows: Rows, first: number, end: number) => void;
  readonly done: () => Rows;
}

export function collectServed(expectedRows: number): ServedCollector {
  let rows = emptyRows(expectedRows + 16);
  let count = 0;
  const makeRoom = (more: number) => {
    if (count + more <= rows.line.length) return;
    const larger = emptyRows(2 * (count + more));
    copyRows(rows, 0, count, larger, 0);
    rows = larger;
  };
  return {
    add(line, from, to, depth, groupSet, planned) {
      const last = count - 1;
      const goesOn =
        count > 0 &&
        rows.line[last] === line &&
        rows.to[last] === from &&
        rows.groupSet[last] === groupSet &&
        rows.planned[last] === planned;
      if (goesOn) {
        rows.to[last] = to;
        return;
      }
      makeRoom(1);
      rows.line[count] = line;
      rows.from[count] = from;
      rows.to[count] = to;
      rows.depth[count] = depth;
      rows.groupSet[count] = groupSet;
      rows.planned[count] = planned;
      count++;
    },
    copy(other, first, end) {
      makeRoom(end - first);
      copyRows(other, first, end, rows, count);
      count += end - first;
    },
    done: () => ({
      count,
      line: rows.line.subarray(0, count),
      from: rows.from.subarray(0, count),
      to: rows.to.subarray(0, count),
      depth: rows.depth.subarray(0, count),
      groupSet: rows.groupSet.subarray(0, count),
      planned: rows.planned.subarray(0, count),
    }),
  };
}

function emptyRows(length: number): Rows {
  return {
    count: 0,
    line: new Uint32Array(length),
    from: new Float64Array(length),
    to: new Float64Array(length),
    depth: new Uint16Array(length),
    groupSet: new Uint32Array(length),
    planned: new Uint8Array(length),
  };
}

function copyRows(source: Rows, first: number, end: number, target: Rows, at: number): void {
  target.line.set(source.line.subarray(first, end), at);
  target.from.set(source.from.subarray(first, end), at);
  target.to.set(source.to.subarray(first, end), at);
  target.depth.set(source.depth.subarray(first, end), at);
  target.groupSet.set(source.groupSet.subarray(first, end), at);
  target.planned.set(source.planned.subarray(first, end), at);
}
