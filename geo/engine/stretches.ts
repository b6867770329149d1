/**
 * Stretches of side lines in columns, sorted by line and then by position: on one line each ends
 * before the next begins. Positions are in metres from the start of the segment. Stretches are
 * closed, but have length: what only touches has nothing in common.
 */
export interface Stretches {
  readonly count: number;
  readonly line: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Takes stretches in any order, overlapping or not, and makes them one set. */
export interface StretchCollector {
  readonly add: (line: number, from: number, to: number) => void;
  readonly done: () => Stretches;
}

/** `expected`: room for as many is taken at once; only what is used of it costs memory. */
export function collectStretches(expected = 16): StretchCollector {
  // in columns from the start: a country has millions, and lists of them are many times larger
  let rows = roomFor(expected);
  let count = 0;
  let isInOrder = true;
  return {
    add(line, from, to) {
      if (!(from < to)) return;
      isInOrder &&= isAfter(rows, count - 1, line, from);
      if (isInOrder && joins(rows, count - 1, line, from, to)) return;
      if (count === rows.line.length) rows = copied(rows, count, 2 * count + 16);
      write(rows, count++, line, from, to);
    },
    done: () => (isInOrder ? cutTo(rows, count) : sorted(rows, count)),
  };
}

type Rows = Omit<Stretches, 'count'>;

const roomFor = (length: number): Rows => ({
  line: new Uint32Array(length),
  from: new Float64Array(length),
  to: new Float64Array(length),
});

function copied({ line, from, to }: Rows, count: number, length: number): Rows {
  const rows = roomFor(length);
  rows.line.set(line.subarray(0, count));
  rows.from.set(from.subarray(0, count));
  rows.to.set(to.subarray(0, count));
  return rows;
}

function write(rows: Rows, row: number, line: number, from: number, to: number): void {
  rows.line[row] = line;
  rows.from[row] = from;
  rows.to[row] = to;
}

const isAfter = (rows: Rows, last: number, line: number, from: number): boolean =>
  last < 0 || rows.line[last]! < line || (rows.line[last] === line && rows.from[last]! <= from);

/** Whether a stretch begins before the last one ends; then that goes on to where both end. */
function joins(rows: Rows, last: number, line: number, from: number, to: number): boolean {
  if (last < 0 || rows.line[last] !== line || from > rows.to[last]!) return false;
  rows.to[last] = Math.max(rows.to[last]!, to);
  return true;
}

function cutTo({ line, from, to }: Rows, count: number): Stretches {
  return {
    count,
    line: line.subarray(0, count),
    from: from.subarray(0, count),
    to: to.subarray(0, count),
  };
}

function sorted({ line, from, to }: Rows, count: number): Stretches {
  const order = new Uint32Array(count).map((_, i) => i);
  order.sort((a, b) => line[a]! - line[b]! || from[a]! - from[b]!);
  const inOrder = collectStretches();
  for (const row of order) inOrder.add(line[row]!, from[row]!, to[row]!);
  return inOrder.done();
}

export const noStretches: Stretches = collectStretches().done();

/** What lies in one at least. */
export function union(sets: readonly Stretches[]): Stretches {
  if (sets.length === 1) return sets[0]!;
  const all = collectStretches();
  for (const { count, line, from, to } of sets) {
    for (let i = 0; i < count; i++) all.add(line[i]!, from[i]!, to[i]!);
  }
  return all.done();
}

/** What lies in both. */
export function intersect(a: Stretches, b: Stretches): Stretches {
  const both = collectStretches();
  eachOverlap(a, b, (i, _, from, to) => both.add(a.line[i]!, from, to));
  return both.done();
}

/** What lies in the first and not in the second. */
export function subtract(a: Stretches, b: Stretches): Stretches {
  if (b.count === 0) return a;
  const rest = collectStretches();
  let j = 0;
  for (let i = 0; i < a.count; i++) {
    const line = a.line[i]!;
    let reached = a.from[i]!;
    // what ends before this stretch ends before all that follow
    while (j < b.count && (b.line[j]! < line || (b.line[j] === line && b.to[j]! <= reached))) j++;
    for (let k = j; k < b.count && b.line[k] === line && b.from[k]! < a.to[i]!; k++) {
      rest.add(line, reached, b.from[k]!);
      reached = b.to[k]!;
    }
    rest.add(line, reached, a.to[i]!);
  }
  return rest.done();
}

/** Visits every pair of stretches that have a piece in common, in order, with that piece. */
export function eachOverlap(
  a: Stretches,
  b: Stretches,
  visit: (i: number, j: number, from: number, to: number) => void,
): void {
  let [i, j] = [0, 0];
  while (i < a.count && j < b.count) {
    const lines = a.line[i]! - b.line[j]!;
    if (lines === 0) {
      const from = Math.max(a.from[i]!, b.from[j]!);
      const to = Math.min(a.to[i]!, b.to[j]!);
      if (from < to) visit(i, j, from, to);
    }
    // go on with the one that ends first
    if (lines < 0 || (lines === 0 && a.to[i]! <= b.to[j]!)) i++;
    else j++;
  }
}

/** Length of street in metres: a side counts half. */
export function metresOf({ count, from, to }: Stretches): number {
  let metres = 0;
  for (let i = 0; i < count; i++) metres += (to[i]! - from[i]!) / 2;
  return metres;
}

/** The first row of a line or, when there is none, of the lines after it. */
export function firstRowOf({ count, line: lines }: Stretches, line: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
