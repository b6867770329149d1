import type { Modifier, SaidParity } from './modifiers.ts';
import type { Piece } from './pieces.ts';
import type { Question } from './questions.ts';

/** House numbers as a target has them. */
export interface NumberRange {
  readonly from: number | null;
  readonly to: number | null;
  readonly parity: 'odd' | 'even' | 'all';
  readonly except: number[];
}

/** What is said of house numbers beside one street. */
export interface SaidNumbers {
  readonly ranges: readonly NumberRange[];
  readonly except: readonly number[];
  /** "behalve de even kant" */
  readonly exceptParity: SaidParity | null;
  readonly questions: readonly Question[];
}

type RangeModifier = Extract<Modifier, { kind: 'range' }>;
type NumberPiece = Extract<Piece, { kind: 'number' }>;

// as many exceptions as a target holds
const MOST_EXCEPTED = 1_000;

export function numbersOf(pieces: readonly Piece[], modifiers: readonly Modifier[]): SaidNumbers {
  const questions: Question[] = [];
  const numberAt = (place: number | null) =>
    place === null ? null : (pieces[place] as NumberPiece);
  const read = (modifier: RangeModifier): Span => spanOf(modifier, numberAt, questions);

  const said = modifiers.filter((each): each is RangeModifier => each.kind === 'range');
  const alone = modifiers.find((each) => each.kind === 'parity')?.parity ?? null;
  const spans = withSharedParity(said.map(read), alone);
  const excepted = modifiers.flatMap((each) => (each.kind === 'except' ? each.excepted : []));
  const exceptSpans = excepted.flatMap((each) => (each.kind === 'range' ? [read(each)] : []));
  const except = exceptSpans.flatMap(numbersIn).slice(0, MOST_EXCEPTED);
  for (const { from, to, parity } of spans) {
    if (parity && [from, to].some((number) => number !== null && !hasParity(number, parity))) {
      questions.push({ code: 'numbers/parity' });
    }
  }
  return {
    ranges: joinSingles(spans).map(({ from, to, parity }) => ({
      from,
      to,
      parity: parity ?? 'all',
      except: except.filter((number) => isIn(number, { from, to, parity })),
    })),
    except,
    exceptParity: excepted.find((each) => each.kind === 'parity')?.parity ?? null,
    questions,
  };
}

interface Span {
  readonly from: number | null;
  readonly to: number | null;
  readonly parity: SaidParity | null;
  readonly isDash: boolean;
}

const hasParity = (number: number, parity: SaidParity) => (number % 2 === 1) === (parity === 'odd');
const isIn = (number: number, { from, to, parity }: Omit<Span, 'isDash'>) =>
  (from === null || number >= from) &&
  (to === null || number <= to) &&
  (parity === null || hasParity(number, parity));

function spanOf(
  { range, parity }: RangeModifier,
  numberAt: (place: number | null) => NumberPiece | null,
  questions: Question[],
): Span {
  const [first, last] = [numberAt(range.from), numberAt(range.to)];
  for (const number of new Set([first, last])) {
    if (number?.addition) {
      questions.push({ code: 'numbers/addition', typed: `${number.value}${number.addition}` });
    }
  }
  const [from, to] = [first?.value ?? null, last?.value ?? null];
  const span = (low: number | null, high: number | null): Span => ({
    from: low,
    to: high,
    parity,
    isDash: range.how === 'dash',
  });
  if (range.how === 'above') return span(from! + 1, null);
  if (range.how === 'below') return span(null, Math.max(1, to! - 1));
  if (range.how === 'until') questions.push({ code: 'numbers/until', number: to! });
  if (from === null || to === null || from <= to) {
    if (range.how === 'dash' && (to! - from!) % 2 === 1) questions.push(dash(from!, to!));
    return span(from, to);
  }
  questions.push(range.how === 'dash' ? dash(from, to) : { code: 'numbers/descending' });
  // "12-2" is more likely one number; "40 t/m 2" is said the wrong way round
  return range.how === 'dash' ? span(from, from) : span(to, from);
}

const dash = (from: number, to: number): Question => ({
  code: 'numbers/dash',
  typed: `${from}-${to}`,
});

/**
 * One parity that is said for several ranges holds for all that it fits: "1-19 en 23-31 oneven". And
 * "3-11 en 4-16" are the two sides.
 */
function withSharedParity(spans: readonly Span[], alone: SaidParity | null): readonly Span[] {
  const parities = new Set(spans.flatMap(({ parity }) => parity ?? []));
  if (alone) parities.add(alone);
  if (parities.size === 1) {
    const [shared] = [...parities] as [SaidParity];
    const fits = ({ from, to }: Span) =>
      [from, to].every((number) => number === null || hasParity(number, shared));
    return spans.every((span) => span.parity !== null || fits(span))
      ? spans.map((span) => ({ ...span, parity: span.parity ?? shared }))
      : spans;
  }
  const sides = spans.map(parityOfEnds);
  const arePair = spans.length === 2 && spans.every(({ isDash }) => isDash) && parities.size === 0;
  return arePair && sides[0] && sides[1] && sides[0] !== sides[1]
    ? spans.map((span, i) => ({ ...span, parity: sides[i]! }))
    : spans;
}

function parityOfEnds({ from, to }: Span): SaidParity | null {
  if (from === null || to === null || (to - from) % 2 !== 0) return null;
  return from % 2 === 1 ? 'odd' : 'even';
}

/** "1, 3 en 5" is one range of odd numbers, as "1, 2, 3" is one of all. */
function joinSingles(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const longer = before && isSingle(span) ? withNext(before, span.from!) : null;
    if (longer) joined[joined.length - 1] = longer;
    else joined.push(span);
  }
  return joined;
}

const isSingle = ({ from, to }: Span) => from !== null && from === to;

function withNext(span: Span, next: number): Span | null {
  if (span.from === null || span.to === null || span.isDash) return null;
  const step = next - span.to;
  if (isSingle(span)) {
    if (step === 1) return { ...span, to: next, parity: null };
    return step === 2 ? { ...span, to: next, parity: next % 2 === 1 ? 'odd' : 'even' } : null;
  }
  return step === (span.parity ? 2 : 1) ? { ...span, to: next } : null;
}

function numbersIn({ from, to, parity }: Span): number[] {
  if (from === null || to === null) return [];
  const count = Math.min(to - from + 1, MOST_EXCEPTED);
  return Array.from({ length: count }, (_, i) => from + i).filter((number) =>
    isIn(number, { from, to, parity }),
  );
}
