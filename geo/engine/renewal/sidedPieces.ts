import type { Piece } from '#geo/streets/shortestWay.ts';
import { LEFT, RIGHT, type Side } from '#geo/streets/streetsData.ts';
import { segmentOfLine, sideLine, sideOfLine } from '../network.ts';
import { collectStretches, intersect, subtract, type Stretches } from '../stretches.ts';

/** A piece of street, and which of its sides are meant. */
export interface SidedPiece extends Piece {
  readonly sides: readonly Side[];
}

/** Stretches as pieces of street: first what they have of both sides, then what they have of one. */
export function sidedPiecesOf(stretches: Stretches): {
  readonly both: readonly SidedPiece[];
  readonly one: readonly SidedPiece[];
} {
  // counted by segment instead of by side, what two sides have in common is an intersection
  const [left, right] = [bySegment(stretches, LEFT), bySegment(stretches, RIGHT)];
  const both = intersect(left, right);
  return {
    both: piecesOf(both, [LEFT, RIGHT]),
    one: [
      ...piecesOf(subtract(left, both), [LEFT]),
      ...piecesOf(subtract(right, both), [RIGHT]),
    ].sort((a, b) => a.segment - b.segment || a.from - b.from),
  };
}

/** The stretches that pieces stand for. */
export function stretchesOfSided(pieces: readonly SidedPiece[]): Stretches {
  const stretches = collectStretches();
  for (const { segment, from, to, sides } of pieces) {
    for (const side of sides) stretches.add(sideLine(segment, side), from, to);
  }
  return stretches.done();
}

function bySegment({ count, line, from, to }: Stretches, side: Side): Stretches {
  const stretches = collectStretches();
  for (let i = 0; i < count; i++) {
    if (sideOfLine(line[i]!) === side) stretches.add(segmentOfLine(line[i]!), from[i]!, to[i]!);
  }
  return stretches.done();
}

/** Shorter pieces are how two drawings of a street differ. */
const LEAST_METRES = 0.5;

function piecesOf({ count, line, from, to }: Stretches, sides: readonly Side[]): SidedPiece[] {
  return Array.from({ length: count }, (_, i) => ({
    segment: line[i]!,
    from: from[i]!,
    to: to[i]!,
    sides,
  })).filter((piece) => piece.to - piece.from >= LEAST_METRES);
}
