import type { StreetRef, Target } from '#geo/plan/target.ts';
import { placeAt } from '#geo/streets/positions.ts';
import type { Network } from '../network.ts';
import { chainsOf, type Chain, type Leg } from '../renewal/chains.ts';
import { sidedPiecesOf, type SidedPiece } from '../renewal/sidedPieces.ts';
import type { Stretches } from '../stretches.ts';

/**
 * Drawn stretches that may make parts of some stretches of a street, the largest first: from end to
 * end of what hangs together, then segment by segment, then half by half. Which of them do is for
 * the caller to see: a drawn stretch is the shortest way along the street between its ends, and
 * where another way around is shorter that is not the way that is wanted.
 */
export function drawnTargets(
  network: Network,
  street: StreetRef,
  stretches: Stretches,
): readonly Target[] {
  const { both, one } = sidedPiecesOf(stretches);
  const chains = [...chainsOf(network, both), ...chainsOf(network, one)].sort(
    (a, b) => metresOf(b) - metresOf(a),
  );
  const segments = chains.flat().map((leg) => [leg]);
  const halves = chains.flat().flatMap(halved);
  return [...chains, ...segments, ...halves].flatMap((chain) => drawnOver(network, street, chain));
}

type SidedChain = Chain<SidedPiece>;

// an end where the street comes by twice may be found on its other piece: a little less will do
const INSETS_METRES = [0, 0.05] as const;

/** A chain as drawn stretches, one for every name of its side. */
function drawnOver(network: Network, street: StreetRef, chain: SidedChain): readonly Target[] {
  const [first, last] = [chain[0]!, turned(chain.at(-1)!)];
  const sides =
    first.piece.sides.length === 2
      ? (['both'] as const)
      : (['odd', 'even', 'left', 'right'] as const);
  return INSETS_METRES.flatMap((inset) => {
    const [from, to] = [placeBegun(network, first, inset), placeBegun(network, last, inset)];
    return sides.map((side): Target => ({ kind: 'stretch', street, from, to, side }));
  });
}

/** The place so many metres after a leg begins. */
function placeBegun(network: Network, { piece, isForward }: Leg, metres: number) {
  const position = isForward ? piece.from + metres : piece.to - metres;
  return placeAt(network, piece.segment, position);
}

function halved({ piece, isForward }: Leg<SidedPiece>): readonly SidedChain[] {
  const half = (piece.from + piece.to) / 2;
  return [
    [{ piece: { ...piece, to: half }, isForward }],
    [{ piece: { ...piece, from: half }, isForward }],
  ];
}

const turned = (leg: Leg): Leg => ({ ...leg, isForward: !leg.isForward });

const metresOf = (chain: SidedChain) =>
  chain.reduce((sum, { piece }) => sum + (piece.to - piece.from) * piece.sides.length, 0);
