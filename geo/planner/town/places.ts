import { segmentOfLine, type Network } from '#geo/engine/network.ts';
import { areaBBox, intersectBBoxes } from '#geo/geometry/bbox.ts';
import { passingOf, type Passing } from '#geo/geometry/crossings.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import type { Side } from '#geo/streets/streetsData.ts';
import type { AskedTown } from './askedTown.ts';
import { barrierSectors, END, START, type SegmentEnd } from './barrierSectors.ts';
import type { LineStretch } from './question.ts';

/** Stretches of one segment, as a group goes on from them. */
export interface Piece {
  readonly segment: number;
  /** as in `TownUnit` */
  readonly side: Side | null;
  readonly stretches: readonly LineStretch[];
}

/** Where a group can go on from one piece to another. */
export interface Places {
  /** Names of the places that a piece reaches: pieces that reach the same place can be in one group. */
  readonly reachedBy: (piece: Piece) => readonly string[];
  /** Whether nothing parts two pieces of one segment. */
  readonly areTogether: (a: Piece, b: Piece) => boolean;
}

/**
 * Places are nodes, and where a barrier street passes a node, its sectors. A barrier line parts what
 * reaches the same node: a place is also how often the way there from the middle of a piece goes over
 * each line, so that two that meet have gone over none, or over the same ones.
 */
export function placesOf({
  coverage,
  barrierStreets,
  barrierLines,
}: Pick<AskedTown, 'coverage' | 'barrierStreets' | 'barrierLines'>): Places {
  const { network } = coverage;
  const sectorOf = barrierSectors(network, barrierStreets);
  const barriers = barrierLines.map((line): Barrier => ({ line, box: areaBBox([[line]])! }));
  const reach = (piece: Piece, end: SegmentEnd): readonly string[] => {
    const metres = end === START ? 0 : segmentMetres(network, piece.segment);
    if (!piece.stretches.some(({ from, to }) => (end === START ? from : to) === metres)) return [];
    const passed = passedBetween(network, barriers, piece.segment, metres, middleOf(piece));
    if (!passed) return [];
    const node = network.streets.nodes[2 * piece.segment + end]!;
    return [[node, sectorOf(piece.segment, end, piece.side), ...passed].join(' ')];
  };
  return {
    reachedBy: (piece) => [...reach(piece, START), ...reach(piece, END)],
    areTogether: (a, b) => {
      if (a.side !== null && b.side !== null && a.side !== b.side) return false;
      const passed = passedBetween(network, barriers, a.segment, middleOf(a), middleOf(b));
      return passed !== null && passed.every((net) => net === 0);
    },
  };
}

/** In metres along its segment. */
export function middleOf({ stretches }: Pick<Piece, 'stretches'>): number {
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  return (from + to) / 2;
}

/** A line that no group goes across, and the box around it. */
interface Barrier {
  readonly line: readonly LngLat[];
  readonly box: BBox;
}

const PAST: Passing = { net: 0, isAcross: false };

/** By line how often the way along a segment goes over it; null: right across one. */
function passedBetween(
  network: Network,
  barriers: readonly Barrier[],
  segment: number,
  a: number,
  b: number,
): readonly number[] | null {
  if (barriers.length === 0) return [];
  const way = sliceSegment(network, segment, Math.min(a, b), Math.max(a, b));
  const around = areaBBox([[way]])!;
  const passings = barriers.map(({ line, box }) =>
    intersectBBoxes(around, box) ? passingOf(way, line) : PAST,
  );
  if (passings.some(({ isAcross }) => isAcross)) return null;
  // seen from a to b
  return passings.map(({ net }) => (a <= b ? net : -net) + 0);
}

/** A stretch by itself, as a piece of its side. */
export const pieceOfStretch = (stretch: LineStretch, side: Side | null): Piece => ({
  segment: segmentOfLine(stretch.line),
  side,
  stretches: [stretch],
});
