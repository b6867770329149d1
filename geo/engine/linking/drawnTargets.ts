import type { StreetRef, Target } from '#geo/plan/target.ts';
import { placeAt } from '#geo/streets/positions.ts';
import type { Piece } from '#geo/streets/shortestWay.ts';
import { middleOf } from '../middleOf.ts';
import { segmentOfLine, type Network } from '../network.ts';
import { sideNameOf } from '../sideName.ts';
import type { Stretches } from '../stretches.ts';
import { chainsOf, type ChainEnd } from './chains.ts';

const SIDES = ['both', 'odd', 'even', 'left', 'right'] as const;

/**
 * Drawn stretches that make parts of some stretches of a street, the largest first: from end to end
 * of what hangs together, then segment by segment, and then side by side.
 */
export function drawnTargets(
  network: Network,
  street: StreetRef,
  stretches: Stretches,
): readonly Target[] {
  const place = ({ segment, metres }: ChainEnd) => placeAt(network, segment, metres);
  const drawn = (from: ChainEnd, to: ChainEnd, side: (typeof SIDES)[number]): Target => ({
    kind: 'stretch',
    street,
    from: place(from),
    to: place(to),
    side,
  });
  const onPiece = ({ segment, from, to }: Piece, side: (typeof SIDES)[number]) =>
    drawn({ segment, metres: from }, { segment, metres: to }, side);
  const middle = longestFirst(piecesOf(middleOf(stretches)));
  const sides = longestFirst(piecesOf(stretches));
  // an end where the street comes by twice may be found on the other piece: a little less will do
  const onBothSides = (pieces: readonly Piece[]) =>
    pieces.flatMap((piece) => [onPiece(piece, 'both'), onPiece(inset(piece), 'both')]);
  const onTheirSides = (pieces: readonly SidePiece[]) =>
    pieces.flatMap((piece) => {
      const side = sideNameOf(piece.line);
      return [onPiece(piece, side), onPiece(inset(piece), side)];
    });
  return [
    ...chainsOf(network, middle).flatMap(([from, to]) =>
      SIDES.map((side) => drawn(from, to, side)),
    ),
    ...onBothSides(middle),
    ...onTheirSides(sides),
    ...onBothSides(halved(middle)),
    ...onTheirSides(halved(sides)),
  ];
}

/** A stretch as a piece of its segment. */
interface SidePiece extends Piece {
  readonly line: number;
}

function piecesOf({ count, line, from, to }: Stretches): SidePiece[] {
  return Array.from({ length: count }, (_, i) => ({
    line: line[i]!,
    segment: segmentOfLine(line[i]!),
    from: from[i]!,
    to: to[i]!,
  }));
}

/** Of both halves: where another way between the ends is shorter, it is not for half the way. */
function halved<P extends Piece>(pieces: readonly P[]): readonly P[] {
  return pieces.flatMap((piece) => {
    const half = (piece.from + piece.to) / 2;
    return [
      { ...piece, to: half },
      { ...piece, from: half },
    ];
  });
}

// far enough from a place where the street comes by twice, and no length to speak of
const INSET_METRES = 0.05;

const inset = <P extends Piece>(piece: P): P => ({
  ...piece,
  from: piece.from + INSET_METRES,
  to: piece.to - INSET_METRES,
});

function longestFirst<P extends Piece>(pieces: readonly P[]): readonly P[] {
  return pieces.toSorted((a, b) => b.to - b.from - (a.to - a.from));
}
