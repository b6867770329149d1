import { sideNumbers } from '#geo/streets/houseNumbers.ts';
import { segmentOfLine, sideOfLine } from '../network.ts';
import type { NumberSpan } from '../report.ts';
import type { TargetBase } from '../targets/context.ts';
import {
  isMixed,
  linesOfStreet,
  numbersOnLine,
  numberSource,
  type NumberSource,
} from './streetNumbers.ts';

/**
 * All house numbers of a street as spans: what `numberSpans` gives when every number is named, but
 * worked out from the lowest and the highest alone, for a report names thousands of whole streets.
 */
export function allNumbers(base: TargetBase, street: number): readonly NumberSpan[] {
  const lines = linesOfStreet(base.network, street);
  const source = numberSource(base, lines);
  const [even, odd] = [noExtremes(), noExtremes()];
  for (const line of lines) {
    const numbers = outerNumbers(base, source, line);
    const areMixed = isMixed(numbers);
    for (const number of numbers) {
      const extremes = number % 2 === 1 ? odd : even;
      extremes.from = Math.min(extremes.from, number);
      extremes.to = Math.max(extremes.to, number);
      extremes.isOnMixed ||= areMixed;
    }
  }
  if (odd.isOnMixed && even.isOnMixed) {
    const [from, to] = [Math.min(odd.from, even.from), Math.max(odd.to, even.to)];
    return [{ parity: 'both', from, to }];
  }
  return [...spanOf('odd', odd), ...spanOf('even', even)];
}

/** Of the numbers on a side those at the ends of their range, the outermost of each parity. */
function outerNumbers(base: TargetBase, source: NumberSource, line: number): readonly number[] {
  if (source === 'addresses') return numbersOnLine(base, source, line);
  const numbers = sideNumbers(base.network.streets, segmentOfLine(line), sideOfLine(line));
  if (!numbers) return [];
  const { first, step, count } = numbers;
  const last = first + (count - 1) * step;
  return count === 1 ? [first] : [first, first + step, last - step, last];
}

interface Extremes {
  from: number;
  to: number;
  isOnMixed: boolean;
}

const noExtremes = (): Extremes => ({ from: Infinity, to: -Infinity, isOnMixed: false });

const spanOf = (parity: 'odd' | 'even', { from, to }: Extremes): NumberSpan[] =>
  from <= to ? [{ parity, from, to }] : [];
