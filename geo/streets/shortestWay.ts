import { segmentMetres, type MeasuredStreets } from './measuredStreets.ts';

/** A piece of a segment: positions in metres from its start, `from` before `to`. */
export interface Piece {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

export interface Way {
  readonly metres: number;
  readonly pieces: readonly Piece[];
}

/** A node at which a way may begin or end, and the piece of segment that leads to it. */
export interface WayEnd {
  readonly node: number;
  readonly piece: Piece | null;
}

/** The two ways off a segment from a position on it: to the node of its start and of its end. */
export function wayEndsAt(measured: MeasuredStreets, segment: number, metres: number): WayEnd[] {
  const [start, end] = endsOf(measured, segment);
  const length = segmentMetres(measured, segment);
  return [
    { node: start, piece: { segment, from: 0, to: metres } },
    { node: end, piece: { segment, from: metres, to: length } },
  ];
}

/**
 * The shortest way over some segments from one of `starts` to one of `goals` (Dijkstra 1959); null
 * when they are not connected. It does not pass through nodes that are `closed`, though it may
 * begin and end there.
 */
export function shortestWay(
  measured: MeasuredStreets,
  segments: Iterable<number>,
  starts: readonly WayEnd[],
  goals: readonly WayEnd[],
  closed: ReadonlySet<number> = new Set(),
): Way | null {
  const reached = reachFrom(measured, segmentsAtNodes(measured, segments), starts, closed);
  let best: Way | null = null;
  for (const { node, piece } of goals) {
    const metres = (reached.get(node)?.metres ?? Infinity) + metresOf(piece);
    if (metres < (best?.metres ?? Infinity)) {
      best = { metres, pieces: piecesTo(reached, node, piece) };
    }
  }
  return best;
}

interface Reached {
  readonly metres: number;
  readonly piece: Piece | null;
  /** the node before, null at a start */
  readonly previous: number | null;
}

function reachFrom(
  measured: MeasuredStreets,
  neighbours: ReadonlyMap<number, readonly number[]>,
  starts: readonly WayEnd[],
  closed: ReadonlySet<number>,
): Map<number, Reached> {
  const reached = new Map<number, Reached>();
  const open = new Set<number>();
  const reach = (node: number, step: Reached) => {
    if (step.metres >= (reached.get(node)?.metres ?? Infinity)) return;
    reached.set(node, step);
    if (step.previous === null || !closed.has(node)) open.add(node);
  };
  for (const { node, piece } of starts) {
    reach(node, { metres: metresOf(piece), piece, previous: null });
  }
  while (open.size > 0) {
    // one street has few nodes: a heap would cost more than this scan
    const node = [...open].reduce((a, b) =>
      reached.get(a)!.metres <= reached.get(b)!.metres ? a : b,
    );
    open.delete(node);
    for (const segment of neighbours.get(node) ?? []) {
      const [start, end] = endsOf(measured, segment);
      const piece = { segment, from: 0, to: segmentMetres(measured, segment) };
      const metres = reached.get(node)!.metres + piece.to;
      reach(start === node ? end : start, { metres, piece, previous: node });
    }
  }
  return reached;
}

function piecesTo(
  reached: ReadonlyMap<number, Reached>,
  goal: number,
  last: Piece | null,
): readonly Piece[] {
  const pieces = [last];
  for (let node: number | null = goal; node !== null;) {
    const step: Reached = reached.get(node)!;
    pieces.push(step.piece);
    node = step.previous;
  }
  return pieces.filter((piece) => piece !== null && piece.from < piece.to) as Piece[];
}

function segmentsAtNodes(
  measured: MeasuredStreets,
  segments: Iterable<number>,
): Map<number, number[]> {
  const neighbours = new Map<number, number[]>();
  for (const segment of segments) {
    for (const node of new Set(endsOf(measured, segment))) {
      neighbours.set(node, [...(neighbours.get(node) ?? []), segment]);
    }
  }
  return neighbours;
}

function endsOf({ streets }: MeasuredStreets, segment: number): [start: number, end: number] {
  return [streets.nodes[2 * segment]!, streets.nodes[2 * segment + 1]!];
}

const metresOf = (piece: Piece | null) => (piece ? piece.to - piece.from : 0);
