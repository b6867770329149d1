import { edgeMetres } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { lineOfWay } from '../followStreet.ts';
import { waysFrom, type StreetGraph } from '../streetGraph.ts';
import { segmentsOfStreet, type StreetIndex } from '../streetIndex.ts';

/** Farther apart, two stretches with one name are not taken for one line. */
const MOST_GAP_METRES = 400;

/**
 * A street as one line: the longest way along it, without its side branches and second carriageways.
 * Stretches that lie apart, as at a square, are joined end to end, the nearest first.
 */
export function streetLine(graph: StreetGraph, index: StreetIndex, street: number): LngLat[] {
  const lines = longestWays(graph, segmentsOfStreet(index, street)).toSorted(
    (a, b) => metresOf(b) - metresOf(a),
  );
  let [line, ...others] = lines;
  while (line && others.length > 0) {
    const joined = others.map((other) => join(line!, other));
    const nearest = joined.reduce((a, b) => (b.gapMetres < a.gapMetres ? b : a));
    if (nearest.gapMetres > MOST_GAP_METRES) break;
    others = others.toSpliced(joined.indexOf(nearest), 1);
    // a stretch that lies beside the line, not beyond it, is a branch or a second carriageway
    if (nearest.isOnward) line = nearest.line;
  }
  return line ?? [];
}

/** Of each part of a street that hangs together, its longest way. */
function longestWays(graph: StreetGraph, segments: Uint32Array): LngLat[][] {
  const open = new Set(segments);
  const isOpen = (segment: number) => open.has(segment);
  const { nodes } = graph.measured.streets;
  const seen = new Set<number>();
  const lines: LngLat[][] = [];
  for (const segment of segments) {
    const first = nodes[2 * segment]!;
    if (seen.has(first)) continue;
    const around = waysFrom(graph, [{ node: first, step: null }], isOpen);
    const end = around.farthest()!;
    for (const node of around.reachedNodes()) seen.add(node);
    // the farthest from anywhere is an end of the longest way; of a round street, of a long one
    const ways = waysFrom(graph, [{ node: end.node, step: null }], isOpen);
    lines.push(lineOfWay(graph, ways.wayToNode(ways.farthest()!.node)!));
  }
  return lines.filter((line) => line.length > 1);
}

function join(line: readonly LngLat[], other: readonly LngLat[]) {
  const [back, otherBack] = [line.toReversed(), other.toReversed()];
  const ways = [
    [line, other],
    [line, otherBack],
    [back, other],
    [back, otherBack],
  ] as const;
  const gaps = ways.map(([a, b]) => edgeMetres(...a.at(-1)!, ...b[0]!));
  const gapMetres = Math.min(...gaps);
  const [a, b] = ways[gaps.indexOf(gapMetres)]!;
  // beyond: its far end is farther from the line's other end than its near end is
  const isOnward = edgeMetres(...a[0]!, ...b.at(-1)!) > edgeMetres(...a[0]!, ...b[0]!);
  return { line: [...a, ...b], gapMetres, isOnward };
}

const metresOf = (line: readonly LngLat[]) =>
  line.slice(1).reduce((sum, place, i) => sum + edgeMetres(...line[i]!, ...place), 0);
