import { LEFT, PARITIES, RIGHT, type Side, type StreetsData } from './streetsData.ts';

/** The house numbers along one side of a segment, from its start: `first`, `first + step`, ... */
export interface SideNumbers {
  readonly first: number;
  /** negative where the numbers descend */
  readonly step: number;
  readonly count: number;
}

/**
 * The house numbers that the ranges of the data put on a side, in the digitising direction; null
 * where the data does not say or says there are none. A bound of the wrong parity is not a number
 * of that side, nor is 0.
 */
export function sideNumbers(
  { numberParity, numberFrom, numberTo }: StreetsData,
  segment: number,
  side: Side,
): SideNumbers | null {
  const row = 2 * segment + side;
  const parity = PARITIES[numberParity[row]!]!;
  if (parity === 'unknown' || parity === 'none') return null;
  const [from, to] = [numberFrom[row]!, numberTo[row]!];
  const fits = (number: number) => parity === 'both' || (number % 2 === 1) === (parity === 'odd');
  const low = Math.max(1, Math.min(from, to));
  const high = Math.max(from, to);
  const [lowest, highest] = [fits(low) ? low : low + 1, fits(high) ? high : high - 1];
  if (lowest > highest) return null;
  const step = parity === 'both' ? 1 : 2;
  const count = (highest - lowest) / step + 1;
  return from <= to ? { first: lowest, step, count } : { first: highest, step: -step, count };
}

/** Whether the ranges of the data put any house number on either side of a segment. */
export function hasNumbers(streets: StreetsData, segment: number): boolean {
  return (
    sideNumbers(streets, segment, LEFT) !== null || sideNumbers(streets, segment, RIGHT) !== null
  );
}
