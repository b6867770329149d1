import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import type { Piece } from '#geo/streets/shortestWay.ts';
import type { Network } from '../network.ts';

/** A piece of street as it is gone along: from its start, or from its end. */
export interface Leg<P extends Piece = Piece> {
  readonly piece: P;
  readonly isForward: boolean;
}

/** Legs of which each begins where the one before it ends. */
export type Chain<P extends Piece = Piece> = readonly Leg<P>[];

/**
 * Puts pieces one after the other wherever two of them, and no third, end at a node.
 *
 *     --a--+--b--+--c--        chains: a b, c, d
 *                |
 *                d
 */
export function chainsOf<P extends Piece>(network: Network, pieces: readonly P[]): Chain<P>[] {
  const atNode = piecesByNode(network, pieces);
  const used = new Set<P>();
  const legsAfter = (leg: Leg<P>): Leg<P>[] => {
    const node = nodeAhead(network, leg);
    const meeting = node === null ? [] : atNode.get(node)!;
    const next = meeting.find((piece) => piece !== leg.piece);
    if (meeting.length !== 2 || !next || used.has(next)) return [];
    used.add(next);
    const isForward = nodeAhead(network, { piece: next, isForward: false }) === node;
    const nextLeg = { piece: next, isForward };
    return [nextLeg, ...legsAfter(nextLeg)];
  };
  return pieces.flatMap((piece): Chain<P>[] => {
    if (used.has(piece)) return [];
    used.add(piece);
    const after = legsAfter({ piece, isForward: true });
    const before = legsAfter({ piece, isForward: false });
    return [[...before.toReversed().map(turned), { piece, isForward: true }, ...after]];
  });
}

const turned = <P extends Piece>({ piece, isForward }: Leg<P>): Leg<P> => ({
  piece,
  isForward: !isForward,
});

function piecesByNode<P extends Piece>(network: Network, pieces: readonly P[]): Map<number, P[]> {
  const atNode = new Map<number, P[]>();
  for (const piece of pieces) {
    for (const isForward of [true, false]) {
      const node = nodeAhead(network, { piece, isForward });
      if (node !== null) atNode.set(node, [...(atNode.get(node) ?? []), piece]);
    }
  }
  return atNode;
}

/** How near to a node a piece must end to reach it. */
const END_METRES = 1;

/** The node at which a leg ends; null when it ends on the way. */
function nodeAhead(network: Network, { piece, isForward }: Leg): number | null {
  const { segment, from, to } = piece;
  const { nodes } = network.streets;
  if (!isForward) return from <= END_METRES ? nodes[2 * segment]! : null;
  return to >= segmentMetres(network, segment) - END_METRES ? nodes[2 * segment + 1]! : null;
}
