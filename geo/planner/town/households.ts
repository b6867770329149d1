import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine, sideOfLine } from '#geo/engine/network.ts';
import { sideNumbers } from '#geo/streets/houseNumbers.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';

/**
 * What households are counted by: addresses where there are any; else the house numbers that the data
 * puts on the sides of streets; else the length of the street, which is an estimate.
 */
export type HouseholdBasis = 'addresses' | 'numbers' | 'metres';

/** Along a street in a quarter of terraced houses and flats, one household to so many metres of a side. */
const SIDE_METRES_EACH = 15;

export interface HouseholdCounter {
  readonly basis: HouseholdBasis;
  /** How many households live along a stretch of a side line; positions in metres along its segment. */
  readonly along: (line: number, from: number, to: number) => number;
}

export function householdsOf({ network, addresses }: Coverage): HouseholdCounter {
  const { streets } = network;
  if (addresses) {
    const { line: _, lineStart, metres } = addresses;
    const along = (line: number, from: number, to: number) => {
      const end = to === segmentMetres(network, segmentOfLine(line)) ? Infinity : to;
      let count = 0;
      for (let i = lineStart[line]!; i < lineStart[line + 1]!; i++) {
        if (from <= metres[i]! && metres[i]! < end) count++;
      }
      return count;
    };
    return { basis: 'addresses', along };
  }
  const numbersOn = (line: number) =>
    sideNumbers(streets, segmentOfLine(line), sideOfLine(line))?.count ?? 0;
  for (let line = 0; line < 2 * streets.segmentCount; line++) {
    if (numbersOn(line) === 0) continue;
    const along = (each: number, from: number, to: number) =>
      (numbersOn(each) * (to - from)) / segmentMetres(network, segmentOfLine(each));
    return { basis: 'numbers', along };
  }
  return { basis: 'metres', along: (_, from, to) => (to - from) / SIDE_METRES_EACH };
}
