import type { Stretches } from './stretches.ts';

/**
 * The lines, ascending, on which two lists of layers differ; both lists are of one length, and
 * layers that did not change are the same object.
 */
export function changedLines(
  before: readonly Stretches[],
  now: readonly Stretches[],
): readonly number[] {
  const lines = new Set<number>();
  before.forEach((layer, i) => {
    if (layer !== now[i]) addDifferences(layer, now[i]!, lines);
  });
  return [...lines].sort((a, b) => a - b);
}

/** Walks two sets side by side; a line with any stretch that only one of them has is different. */
function addDifferences(a: Stretches, b: Stretches, lines: Set<number>): void {
  let [i, j] = [0, 0];
  while (i < a.count && j < b.count) {
    const order = a.line[i]! - b.line[j]! || a.from[i]! - b.from[j]! || a.to[i]! - b.to[j]!;
    if (order < 0) lines.add(a.line[i++]!);
    else if (order > 0) lines.add(b.line[j++]!);
    else {
      i++;
      j++;
    }
  }
  while (i < a.count) lines.add(a.line[i++]!);
  while (j < b.count) lines.add(b.line[j++]!);
}
