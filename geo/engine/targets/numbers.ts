import type { Target } from '#geo/plan/target.ts';
import { fail, succeed } from '#geo/result.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { sideLine } from '../network.ts';
import { segmentsNamedBy, type Compiled, type TargetBase } from './context.ts';
import { stretchesOfAddresses } from './numbersByAddress.ts';
import { stretchesOfRanges } from './numbersByRange.ts';

export type NumbersTarget = Extract<Target, { readonly kind: 'numbers' }>;

/**
 * Where house numbers of a street lie. Its addresses decide when there are any; else the number
 * ranges of its segments do. Neither: `no-numbers`; numbers, but not these: `numbers-not-found`.
 */
export function compileNumbers(context: TargetBase, target: NumbersTarget): Compiled {
  const street = segmentsNamedBy(context, target.street);
  if (!street.ok) return street;
  const lines = Array.from(street.value).flatMap((segment) => [
    sideLine(segment, LEFT),
    sideLine(segment, RIGHT),
  ]);
  const isSelected = selectionOf(target);
  const stretches =
    (context.addresses &&
      stretchesOfAddresses(context.network, context.addresses, lines, isSelected)) ??
    stretchesOfRanges(context.network, lines, isSelected);
  if (!stretches) return fail('no-numbers');
  return stretches.count > 0 ? succeed(stretches) : fail('numbers-not-found');
}

/** Which numbers a target means. Its bounds may stand in either order. */
function selectionOf({ from, to, parity, except }: NumbersTarget): (number: number) => boolean {
  const isTurned = from !== null && to !== null && from > to;
  const lowest = (isTurned ? to : from) ?? 1;
  const highest = (isTurned ? from : to) ?? Infinity;
  const exceptions = new Set(except);
  return (number) =>
    number >= lowest &&
    number <= highest &&
    (parity === 'all' || (parity === 'odd') === (number % 2 === 1)) &&
    !exceptions.has(number);
}
