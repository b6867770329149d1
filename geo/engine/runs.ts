import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { LEFT } from '#geo/streets/streetsData.ts';
import type { Coverage, ServedStretches } from './coverage.ts';
import { segmentOfLine, sideOfLine, type Network } from './network.ts';

/** Rows of `served` that are connected, ascending. */
export type RunRows = readonly number[];

/**
 * Maximal runs of connected stretches of one kind, in the order of their first rows. Connected are
 * stretches that touch on a side, or that lie across the street from each other, if only in one
 * position, or that reach the same node.
 */
export function connectedRuns(
  { network, served }: Coverage,
  isMember: (row: number) => boolean,
): readonly RunRows[] {
  const rows = new Uint32Array(served.count).map((_, row) => row).filter(isMember);
  const sets = disjointSets(served.count);
  joinAlong(served, rows, sets);
  joinAcross(served, rows, sets);
  joinAtNodes(network, served, rows, sets);
  const runs = new Map<number, number[]>();
  for (const row of rows) {
    const run = runs.get(sets.find(row));
    if (run) run.push(row);
    else runs.set(sets.find(row), [row]);
  }
  return [...runs.values()];
}

type Sets = ReturnType<typeof disjointSets>;

function joinAlong({ line, from, to }: ServedStretches, rows: Uint32Array, sets: Sets): void {
  for (let i = 1; i < rows.length; i++) {
    const [before, row] = [rows[i - 1]!, rows[i]!];
    if (line[before] === line[row] && to[before] === from[row]) sets.join(before, row);
  }
}

function joinAcross({ line, from, to }: ServedStretches, rows: Uint32Array, sets: Sets): void {
  // both sides of a segment follow each other in the order of the lines
  for (let i = 0; i < rows.length; i++) {
    const left = rows[i]!;
    if (sideOfLine(line[left]!) !== LEFT) continue;
    for (let j = i + 1; j < rows.length; j++) {
      const right = rows[j]!;
      if (line[right]! > line[left]! + 1) break;
      const meets = from[left]! <= to[right]! && from[right]! <= to[left]!;
      if (line[right] !== line[left] && meets) sets.join(left, right);
    }
  }
}

function joinAtNodes(
  network: Network,
  { line, from, to }: ServedStretches,
  rows: Uint32Array,
  sets: Sets,
): void {
  const { nodes, nodeCount } = network.streets;
  const firstAt = new Int32Array(nodeCount).fill(-1);
  const reach = (node: number, row: number) => {
    const first = firstAt[node]!;
    if (first < 0) firstAt[node] = row;
    else sets.join(first, row);
  };
  for (const row of rows) {
    const segment = segmentOfLine(line[row]!);
    if (from[row] === 0) reach(nodes[2 * segment]!, row);
    if (to[row] === segmentMetres(network, segment)) reach(nodes[2 * segment + 1]!, row);
  }
}

/** Union-find with path halving: Tarjan and van Leeuwen 1984. */
function disjointSets(count: number) {
  const parent = Uint32Array.from({ length: count }, (_, i) => i);
  const find = (element: number): number => {
    let root = element;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    parent[find(b)] = find(a);
  };
  return { find, join };
}
