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

export function collectStretches(): StretchCollector {
  const lines: number[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  let isInOrder = true;
  return {
    add(line, from, to) {
      if (!(from < to)) return;
      const last = lines.length - 1;
      isInOrder &&=
        last < 0 || lines[last]! < line || (lines[last] === line && froms[last]! <= from);
      lines.push(line);
      froms.push(from);
      tos.push(to);
    },
    done() {
      const order = Array.from(lines, (_, i) => i);
      if (!isInOrder) order.sort((a, b) => lines[a]! - lines[b]! || froms[a]! - froms[b]!);
      return merged(order, lines, froms, tos);
    },
  };
}

function merged(
  order: readonly number[],
  lines: readonly number[],
  froms: readonly number[],
  tos: readonly number[],
): Stretches {
  const line = new Uint32Array(order.length);
  const from = new Float64Array(order.length);
  const to = new Float64Array(order.length);
  let count = 0;
  for (const i of order) {
    const last = count - 1;
    if (count > 0 && line[last] === lines[i] && froms[i]! <= to[last]!) {
      to[last] = Math.max(to[last]!, tos[i]!);
      continue;
    }
    line[count] = lines[i]!;
    from[count] = froms[i]!;
    to[count] = tos[i]!;
    count++;
  }
  return {
    count,
    line: line.subarray(0, count),
    from: from.subarray(0, count),
    to: to.subarray(0, count),
  };
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
