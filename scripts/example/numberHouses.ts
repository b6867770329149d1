import type { NumberRange } from '#geo/streets/segment.ts';
import type { JoinedStroke } from './joinStrokes.ts';
import { beside, isInside, lengthMetres, type XY } from './plane.ts';
import type { Random } from './random.ts';
import type { Row } from './stroke.ts';

/** A house keeps this far from the junctions at both ends of its piece of street. */
const CORNER_METRES = 12;
const FRONTAGE_METRES = 10;
/** Plots differ this much in width from one piece of street to the next. */
const PLOT_SPREAD = 0.15;
/** How many ranges the source does not know; of sides without houses, it often says nothing. */
const UNKNOWN_SHARE = 0.03;
const UNKNOWN_EMPTY_SHARE = 0.3;

export interface House {
  readonly number: number;
  /** along the piece, from where it starts */
  readonly alongMetres: number;
}

export interface BuiltSide {
  readonly range: NumberRange | null;
  readonly houses: readonly House[];
}

/** A piece of street with the houses along it, in the direction in which it was drawn. */
export interface BuiltPiece {
  readonly line: readonly XY[];
  readonly left: BuiltSide;
  readonly right: BuiltSide;
}

/** Numbers the houses of a street on from piece to piece; none stand in a park (convex rings). */
export function numberHouses(
  { stroke, pieces }: JoinedStroke,
  parks: readonly (readonly XY[])[],
  random: Random,
): readonly BuiltPiece[] {
  const { left, right, plotMetres } = stroke.houses;
  const next = { left: firstOf(left), right: firstOf(right) };
  return pieces.map((line) => {
    const metres = lengthMetres(line);
    const build = (side: 'left' | 'right', row: Row): BuiltSide => {
      const middle = beside(line, metres / 2, side, FRONTAGE_METRES);
      const isFree = row === 'none' || parks.some((park) => isInside(park, middle));
      const plot = plotMetres * (1 + PLOT_SPREAD * (2 * random() - 1));
      const count = isFree ? 0 : Math.max(0, Math.floor((metres - 2 * CORNER_METRES) / plot));
      const first = next[side];
      next[side] += count * stepOf(row);
      return sideOf(row, first, count, metres, random);
    };
    return { line, left: build('left', left), right: build('right', right) };
  });
}

const firstOf = (row: Row) => (row === 'even' ? 2 : 1);
const stepOf = (row: Row) => (row === 'both' ? 1 : 2);

function sideOf(row: Row, first: number, count: number, metres: number, random: Random): BuiltSide {
  const luck = random();
  if (row === 'none' || count === 0) {
    const none: NumberRange = { parity: 'none', from: 0, to: 0 };
    return { range: luck < UNKNOWN_EMPTY_SHARE ? null : none, houses: [] };
  }
  const width = (metres - 2 * CORNER_METRES) / count;
  const houses = Array.from({ length: count }, (_, i) => ({
    number: first + i * stepOf(row),
    alongMetres: CORNER_METRES + (i + 0.5) * width,
  }));
  const range: NumberRange = { parity: row, from: first, to: houses.at(-1)!.number };
  return { range: luck < UNKNOWN_SHARE ? null : range, houses };
}
