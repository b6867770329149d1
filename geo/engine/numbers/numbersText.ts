import type { NumberSpan } from '../report.ts';

/** The words between house numbers, in one language. */
export interface NumberWords {
  readonly odd: string;
  readonly even: string;
  /** from one number to another, both parities */
  readonly to: string;
  readonly and: string;
}

/**
 * House numbers as people say them: "oneven 1-19", "even 2-8, 12-40", "1-19 en 2-40", "7",
 * "1 t/m 20". A dash skips every other number and "t/m" skips none; the parity is said unless both
 * are there and neither needs telling. Empty for no numbers.
 */
export function numbersText(spans: readonly NumberSpan[], words: NumberWords): string {
  const of = (parity: NumberSpan['parity']) => spans.filter((span) => span.parity === parity);
  const [both, odd, even] = [of('both'), of('odd'), of('even')];
  const isPair = both.length === 0 && odd.length === 1 && even.length === 1;
  const tellsItself = isPair && [...odd, ...even].every(isRange);
  const phrases = [
    ...both.map(({ from, to }) => `${from} ${words.to} ${to}`),
    ...withParity(odd, tellsItself ? '' : words.odd),
    ...withParity(even, tellsItself ? '' : words.even),
  ];
  const last = phrases.pop() ?? '';
  return phrases.length > 0 ? `${phrases.join(', ')} ${words.and} ${last}` : last;
}

const isRange = ({ from, to }: NumberSpan) => from !== to;

/** The parity stands once, before the first; single numbers tell it themselves. */
function withParity(spans: readonly NumberSpan[], parity: string): string[] {
  const texts = spans.map((span) => (isRange(span) ? `${span.from}-${span.to}` : `${span.from}`));
  if (parity === '' || !spans.some(isRange)) return texts;
  return texts.map((text, i) => (i === 0 ? `${parity} ${text}` : text));
}
