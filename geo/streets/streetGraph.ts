import FlatQueue from 'flatqueue';
import { segmentMetres, type MeasuredStreets } from './measuredStreets.ts';
import type { Piece } from './shortestWay.ts';

/** Which segments come together at each node, ready for many ways: made once for a data set. */
export interface StreetGraph {
  readonly measured: MeasuredStreets;
  /** one a node, and the end of the last: where its segments begin in `segments` */
  readonly start: Uint32Array;
  readonly segments: Uint32Array;
}

export function streetGraph(measured: MeasuredStreets): StreetGraph {
  const { nodes, nodeCount, segmentCount } = measured.streets;
  const start = new Uint32Array(nodeCount + 1);
  for (const node of nodes) start[node + 1]!++;
  for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!;
  const segments = new Uint32Array(2 * segmentCount);
  const next = start.slice();
  nodes.forEach((node, i) => (segments[next[node]!++] = i >> 1));
  return { measured, start, segments };
}

/** A step of a way: a piece of a segment, in its direction or against it. */
export interface WayStep extends Piece {
  readonly isBack: boolean;
}

/** A node at which ways begin, and the step that leads to it. */
export interface WayStart {
  readonly node: number;
  readonly step: WayStep | null;
}

/** The two ways off a segment from a position on it: back to its start, and on to its end. */
export function startsAt({ measured }: StreetGraph, segment: number, metres: number): WayStart[] {
  const { nodes } = measured.streets;
  const to = segmentMetres(measured, segment);
  return [
    { node: nodes[2 * segment]!, step: { segment, from: 0, to: metres, isBack: true } },
    { node: nodes[2 * segment + 1]!, step: { segment, from: metres, to, isBack: false } },
  ];
}

const stepMetres = (step: WayStep | null) => (step ? step.to - step.from : 0);

/**
 * Shortest ways from one position (Dijkstra 1959). It is searched no farther than the ways that are
 * asked for, and goes on from there for the next: a pointer that hovers about asks for little.
 */
export interface WaysFrom {
  /** null when they are not connected */
  readonly wayTo: (segment: number, metres: number) => readonly WayStep[] | null;
  /** the node that is the longest way off, and how far that is */
  readonly farthest: () => { readonly node: number; readonly metres: number } | null;
  readonly wayToNode: (node: number) => readonly WayStep[] | null;
  /** those that the search has come to */
  readonly reachedNodes: () => Iterable<number>;
}

interface Reached {
  readonly metres: number;
  readonly step: WayStep | null;
  readonly previous: number | null;
}

/** `isOpen` limits the ways to some segments. */
export function waysFrom(
  graph: StreetGraph,
  starts: readonly WayStart[],
  isOpen: (segment: number) => boolean = () => true,
): WaysFrom {
  const { measured, start, segments } = graph;
  const { nodes } = measured.streets;
  const reached = new Map<number, Reached>();
  const settled = new Set<number>();
  const queue = new FlatQueue();
  const reach = (node: number, to: Reached) => {
    if (to.metres >= (reached.get(node)?.metres ?? Infinity)) return;
    reached.set(node, to);
    queue.push(node, to.metres);
  };
  for (const { node, step } of starts) {
    reach(node, { metres: stepMetres(step), step, previous: null });
  }

  const settle = (isEnough: (metres: number) => boolean) => {
    while (queue.length > 0 && !isEnough(queue.peekValue()!)) {
      const node = queue.pop()!;
      if (settled.has(node)) continue;
      settled.add(node);
      for (let i = start[node]!; i < start[node + 1]!; i++) {
        const segment = segments[i]!;
        if (!isOpen(segment)) continue;
        const isBack = nodes[2 * segment] !== node;
        const step = { segment, from: 0, to: segmentMetres(measured, segment), isBack };
        const metres = reached.get(node)!.metres + step.to;
        reach(nodes[2 * segment + (isBack ? 0 : 1)]!, { metres, step, previous: node });
      }
    }
  };
  const wayToNode = (goal: number): WayStep[] | null => {
    settle(() => settled.has(goal));
    if (!settled.has(goal)) return null;
    const steps: WayStep[] = [];
    for (let node: number | null = goal; node !== null;) {
      const { step, previous }: Reached = reached.get(node)!;
      if (step && step.from < step.to) steps.push(step);
      node = previous;
    }
    return steps.reverse();
  };
  return {
    wayToNode,
    reachedNodes: () => reached.keys(),
    farthest: () => {
      settle(() => false);
      return [...reached].reduce<{ node: number; metres: number } | null>(
        (far, [node, { metres }]) => (metres > (far?.metres ?? -1) ? { node, metres } : far),
        null,
      );
    },
    wayTo: (segment, metres) => {
      const ends = startsAt(graph, segment, metres);
      const total = ({ node, step }: WayStart) =>
        settled.has(node) ? reached.get(node)!.metres + stepMetres(step) : Infinity;
      settle((next) => ends.some((end) => next >= total(end)));
      const [a, b] = ends as [WayStart, WayStart];
      const { node, step } = total(a) <= total(b) ? a : b;
      if (!settled.has(node)) return null;
      const last = stepMetres(step) > 0 ? [{ ...step!, isBack: !step!.isBack }] : [];
      return [...wayToNode(node)!, ...last];
    },
  };
}
