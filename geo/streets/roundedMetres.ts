/**
 * A length or a position in metres as it is kept: a multiple of 2^-20 m, about a micrometre.
 *
 * Every length and position is rounded when it is made. Then all that is made of them by adding
 * and subtracting is a multiple as well, and a double holds those exactly up to 8.6 million
 * kilometres: sums do not depend on their order, so what is worked out bit by bit equals what is
 * worked out as a whole.
 */
export function roundedMetres(metres: number): number {
  return Math.round(metres * PARTS_PER_METRE) / PARTS_PER_METRE;
}

const PARTS_PER_METRE = 2 ** 20;
