import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import type { Piece } from '#geo/streets/shortestWay.ts';
import type { Network } from '../network.ts';

/** A position on a segment, in metres from its start. */
export interface ChainEnd {
  readonly segment: number;
  readonly metres: number;
}

/**
 * Both ends of every chain in some pieces: a chain goes on from piece to piece where two of them
 * meet in a node, and no others do. It begins with the first of its pieces in the order given.
 */
export function chainsOf(
  network: Network,
  pieces: readonly Piece[],
): readonly (readonly [from: ChainEnd, to: ChainEnd])[] {
  const meetings = meetingsOf(network, pieces);
  const seen = new Set<Piece>();
  const follow = (start: PieceEnd): ChainEnd => {
    let end = start;
    for (;;) {
      const node = nodeAt(network, end);
      const meeting = node === null ? [] : meetings.get(node)!;
      const next = meeting.find(({ piece }) => piece !== end.piece);
      if (meeting.length !== 2 || !next || seen.has(next.piece)) break;
      seen.add(next.piece);
      end = { piece: next.piece, isLast: !next.isLast };
    }
    const { segment, from, to } = end.piece;
    return { segment, metres: end.isLast ? to : from };
  };
  return pieces.flatMap((piece) => {
    if (seen.has(piece)) return [];
    seen.add(piece);
    return [[follow({ piece, isLast: false }), follow({ piece, isLast: true })] as const];
  });
}

interface PieceEnd {
  readonly piece: Piece;
  /** whether it is where the piece ends, in the direction of its segment */
  readonly isLast: boolean;
}

function meetingsOf(network: Network, pieces: readonly Piece[]) {
  const meetings = new Map<number, PieceEnd[]>();
  for (const piece of pieces) {
    for (const isLast of [false, true]) {
      const node = nodeAt(network, { piece, isLast });
      if (node !== null) meetings.set(node, [...(meetings.get(node) ?? []), { piece, isLast }]);
    }
  }
  return meetings;
}

/** The node that a piece ends in; null where it ends halfway its segment. */
function nodeAt(network: Network, { piece, isLast }: PieceEnd): number | null {
  const { nodes } = network.streets;
  const { segment, from, to } = piece;
  if (isLast) return to === segmentMetres(network, segment) ? nodes[2 * segment + 1]! : null;
  return from === 0 ? nodes[2 * segment]! : null;
}
