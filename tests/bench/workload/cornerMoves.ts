import { seededRandom, type Random } from '../../../scripts/example/random.ts';
import { centimetres } from './flatTown.ts';
import type { StarArea } from './starAreas.ts';

/** Where a corner of an area is put. */
export interface CornerMove {
  readonly area: number;
  readonly corner: number;
  readonly to: readonly [number, number];
}

/** A corner follows the pointer for so many moves, before another one is taken. */
const MOVES_PER_DRAG = 25;
/** A move of the pointer, in parts of the width of the area: ten points of the screen or so. */
const LONGEST_STEP = 0.02;

/** A hand that drags corners of areas, one after the other. */
export function cornerMoves(areas: readonly StarArea[], count: number, seed: number): CornerMove[] {
  const random = seededRandom(seed);
  const moves: CornerMove[] = [];
  const now = areas.map(({ coordinates }) => coordinates[0]!.slice(0, -1));
  while (moves.length < count) {
    const area = Math.floor(random() * areas.length);
    const ring = now[area]!;
    const corner = Math.floor(random() * ring.length);
    const step = LONGEST_STEP * widthOf(ring);
    for (let i = 0; i < MOVES_PER_DRAG && moves.length < count; i++) {
      const to = nearby(ring[corner]!, step, random);
      ring[corner] = to;
      moves.push({ area, corner, to });
    }
  }
  return moves;
}

/** The areas as the moves leave them. */
export function afterMoves(areas: readonly StarArea[], moves: readonly CornerMove[]): StarArea[] {
  const moved = structuredClone([...areas]);
  for (const { area, corner, to } of moves) {
    const ring = moved[area]!.coordinates[0]!;
    ring[corner] = [...to];
    if (corner === 0) ring[ring.length - 1] = [...to];
  }
  return moved;
}

function nearby([x, y]: readonly [number, number], step: number, random: Random): [number, number] {
  const aside = () => step * (2 * random() - 1);
  return [centimetres(x + aside()), centimetres(y + aside())];
}

function widthOf(ring: readonly (readonly [number, number])[]): number {
  const east = ring.map(([x]) => x);
  return Math.max(...east) - Math.min(...east);
}
