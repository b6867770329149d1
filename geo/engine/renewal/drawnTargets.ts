import type { StreetRef } from '#geo/plan/target.ts';
import { placeAt } from '#geo/streets/positions.ts';
import { LEFT } from '#geo/streets/streetsData.ts';
import type { Network } from '../network.ts';
import type { Stretches } from '../stretches.ts';
import type { TargetBase } from '../targets/context.ts';
import { compileStretch, type StretchTarget } from '../targets/stretch.ts';
import { agrees } from './agreement.ts';
import { chainsOf, type Chain } from './chains.ts';
import { sidedPiecesOf, stretchesOfSided, type SidedPiece } from './sidedPieces.ts';

/**
 * Stretches of one street as drawn targets: as few as the way along the street between two points
 * allows, each verified to mean what it stands for. What is shorter than half a metre is left out.
 */
export function drawnTargets(
  base: TargetBase,
  street: StreetRef,
  stretches: Stretches,
): StretchTarget[] {
  const { both, one } = sidedPiecesOf(stretches);
  return [...chainsOf(base.network, both), ...chainsOf(base.network, one)].flatMap((chain) =>
    targetsOfChain(base, street, chain),
  );
}

function targetsOfChain(
  base: TargetBase,
  street: StreetRef,
  chain: Chain<SidedPiece>,
): StretchTarget[] {
  const wanted = stretchesOfSided(chain.map(({ piece }) => piece));
  const candidates = sideNamesFor(chain).map((side) => drawn(base.network, street, chain, side));
  const meant = candidates.find((target) => {
    const compiled = compileStretch(base, target);
    return compiled.ok && agrees(compiled.value, wanted);
  });
  if (meant) return [meant];
  // the way between the ends is another: around a loop, or past a place where the sides change
  const halves = halvesOf(chain);
  if (!halves) return candidates.slice(-1);
  return halves.flatMap((half) => targetsOfChain(base, street, half));
}

/** What a stretch can say of its sides, what outlives a data set first. */
function sideNamesFor(chain: Chain<SidedPiece>): readonly StretchTarget['side'][] {
  const { sides } = chain[0]!.piece;
  if (sides.length === 2) return ['both'];
  return sides[0] === LEFT ? ['odd', 'even', 'right', 'left'] : ['odd', 'even', 'left', 'right'];
}

function drawn(
  network: Network,
  street: StreetRef,
  chain: Chain<SidedPiece>,
  side: StretchTarget['side'],
): StretchTarget {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const place = (piece: SidedPiece, isEnd: boolean) =>
    placeAt(network, piece.segment, isEnd ? piece.to : piece.from);
  return {
    kind: 'stretch',
    street,
    from: place(first.piece, !first.isForward),
    to: place(last.piece, last.isForward),
    side,
  };
}

/** Less cannot be said of a street. */
const LEAST_METRES = 10;

function halvesOf(chain: Chain<SidedPiece>): readonly Chain<SidedPiece>[] | null {
  if (chain.length > 1) {
    const middle = chain.length >> 1;
    return [chain.slice(0, middle), chain.slice(middle)];
  }
  const { piece, isForward } = chain[0]!;
  if (piece.to - piece.from < LEAST_METRES) return null;
  const middle = (piece.from + piece.to) / 2;
  return [
    [{ piece: { ...piece, to: middle }, isForward }],
    [{ piece: { ...piece, from: middle }, isForward }],
  ];
}
