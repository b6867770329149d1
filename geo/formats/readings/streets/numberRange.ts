import type { NumberRange } from '#geo/streets/segment.ts';
import type { Tally } from '../../tally.ts';

const STRUCTURES: { readonly [letter: string]: NumberRange['parity'] } = {
  E: 'even',
  O: 'odd',
  B: 'both',
  N: 'none',
};

/**
 * The house numbers of one side of a wegvak. `structure`: E, O, B or N; empty is unknown, and so
 * is a number that is zero. The direction from first to last is kept, descending or not.
 */
export function numberRange(
  structure: string | null,
  first: number | null,
  last: number | null,
  tally: Tally,
): NumberRange | null {
  const said = STRUCTURES[structure?.toUpperCase() ?? ''];
  if (said === 'none') return { parity: 'none', from: 0, to: 0 };
  if (!isHouseNumber(first) || !isHouseNumber(last)) return null;
  const parity = said === 'both' ? 'both' : parityOf(first, last);
  if (said !== undefined && said !== parity) tally.repair('number-parity-mended');
  return { parity, from: first, to: last };
}

const isHouseNumber = (number: number | null): number is number =>
  number !== null && number >= 1 && number <= 99_999;

/** Odd and even at the two ends of one side leaves only both in between. */
function parityOf(first: number, last: number): NumberRange['parity'] {
  if ((first + last) % 2 === 1) return 'both';
  return first % 2 === 1 ? 'odd' : 'even';
}
