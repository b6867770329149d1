import type { NumberSpan } from '../report.ts';

/**
 * Some of the house numbers of a street as spans: first those of both parities, then odd, then
 * even, each ascending. What lies in a span is named and what does not is not, for every number
 * that the street has: numbers that it skips do not part a span.
 *
 * Odd and even numbers are one span where they stand on one side, as on a square or where houses
 * stand on one side only; 1-19 across from 2-20 are two spans.
 *
 * @param known all numbers of the street, ascending
 * @param mixed those on a side that has odd and even ones
 */
export function numberSpans(
  known: readonly number[],
  mixed: ReadonlySet<number>,
  isNamed: (number: number) => boolean,
): readonly NumberSpan[] {
  const odd = spansOf(known, 'odd', isNamed);
  const even = spansOf(known, 'even', isNamed);
  if (mixed.size === 0) return [...odd, ...even];

  const isOnMixed = (span: NumberSpan) =>
    known.some((number) => mixed.has(number) && isIn(span, number));
  const isAllNamed = (span: NumberSpan) =>
    known.every((number) => !isIn(span, number) || isNamed(number));
  const both: NumberSpan[] = [];
  const alone: NumberSpan[] = [];
  const mates = new Set(even.filter(isOnMixed));
  for (const span of odd) {
    const mate = isOnMixed(span) && [...mates].find((other) => isAllNamed(together(span, other)));
    if (mate) {
      mates.delete(mate);
      both.push(together(span, mate));
    } else alone.push(span);
  }
  return [...both, ...alone, ...even.filter((span) => mates.has(span) || !isOnMixed(span))];
}

function spansOf(
  known: readonly number[],
  parity: 'odd' | 'even',
  isNamed: (number: number) => boolean,
): NumberSpan[] {
  const spans: NumberSpan[] = [];
  let from: number | null = null;
  let to = 0;
  const end = () => {
    if (from !== null) spans.push({ parity, from, to });
    from = null;
  };
  for (const number of known) {
    if ((number % 2 === 1) !== (parity === 'odd')) continue;
    if (isNamed(number)) {
      from ??= number;
      to = number;
    } else end();
  }
  end();
  return spans;
}

const together = (a: NumberSpan, b: NumberSpan): NumberSpan => ({
  parity: 'both',
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

function isIn({ parity, from, to }: NumberSpan, number: number): boolean {
  const isOfParity = parity === 'both' || (parity === 'odd') === (number % 2 === 1);
  return isOfParity && number >= from && number <= to;
}
