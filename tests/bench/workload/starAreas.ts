import type { Area } from '#geo/plan/area.ts';
import type { BBox } from '#geo/geometry/types.ts';
import { seededRandom, type Random } from '../../../scripts/example/random.ts';
import { centimetres } from './flatTown.ts';

/** An area of one ring, in metres on a plane. */
export type StarArea = Extract<Area, { readonly type: 'Polygon' }>;

export interface StarsWanted {
  /** their centres lie in it; they may reach out of it */
  readonly box: BBox;
  readonly count: number;
  readonly seed: number;
}

export const FEWEST_CORNERS = 20;
export const MOST_CORNERS = 200;
/** how far a corner is from the centre, in parts of the farthest that one can be */
const NEAREST_CORNER = 0.7;
/** how large stars are, in parts of one in the middle */
const [SMALLEST, LARGEST] = [0.5, 1.5];

/**
 * Made-up sub-areas: stars of 20 to 200 corners, the widest three times as wide as the narrowest.
 * All together they are as large as the box, as the sub-areas of a town are; lying anywhere, they
 * overlap, and cover about two thirds of it.
 */
export function starAreas({ box, count, seed }: StarsWanted): StarArea[] {
  const random = seededRandom(seed);
  const [west, south, east, north] = box;
  const meanArea = ((east - west) * (north - south)) / count;
  const meanReach = Math.sqrt(
    meanArea / Math.PI / meanSquare(SMALLEST, LARGEST) / meanSquare(NEAREST_CORNER, 1),
  );
  return Array.from({ length: count }, () => {
    const centre = [between(random, west, east), between(random, south, north)] as const;
    return star(centre, meanReach * between(random, SMALLEST, LARGEST), random);
  });
}

function star([x, y]: readonly [number, number], reach: number, random: Random): StarArea {
  const corners = FEWEST_CORNERS + Math.floor(random() * (MOST_CORNERS - FEWEST_CORNERS + 1));
  const ring = Array.from({ length: corners }, (_, corner): [number, number] => {
    const angle = (2 * Math.PI * corner) / corners;
    const distance = reach * between(random, NEAREST_CORNER, 1);
    return [
      centimetres(x + distance * Math.cos(angle)),
      centimetres(y + distance * Math.sin(angle)),
    ];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

const between = (random: Random, from: number, to: number) => from + random() * (to - from);

/** The mean of the squares of numbers that lie evenly between two. */
const meanSquare = (from: number, to: number) => (from * from + from * to + to * to) / 3;
