import type { Target } from '#geo/plan/target.ts';
import type { KnownStreets } from '#geo/streets/knownStreets.ts';
import { streetRefOf } from '#geo/streets/streetRef.ts';
import type { Clause } from './clauses.ts';
import type { Modifier } from './modifiers.ts';
import { numbersOf, type SaidNumbers } from './numbers.ts';
import type { Piece } from './pieces.ts';
import type { Question } from './questions.ts';

/** A street, or a part of one, with what has to be asked before it is meant. */
export interface Said {
  readonly target: Exclude<Target, { kind: 'subArea' }>;
  readonly question: Question | null;
}

export interface ClauseContext {
  readonly known: KnownStreets;
  readonly pieces: readonly Piece[];
  /** the words of pieces, as written */
  readonly textOf: (from: number, to: number) => string;
}

/** What a clause says of a street that is there. */
export function saidOf(context: ClauseContext, clause: Clause, at: number): readonly Said[] {
  const { street, questions } = streetAt(context, at);
  const targets = targetsOf(context, clause, street, questions);
  questions.push(...questionsOf(context, clause));
  // one question at a time: the first decides most
  const [question = null] = questions;
  return targets.map((target) => ({ target, question }));
}

function streetAt({ known, pieces, textOf }: ClauseContext, at: number) {
  const piece = pieces[at]!;
  if (piece.kind !== 'street') throw new Error(`no street at ${at}`);
  const { streetNames, streetPlaces } = known.streets;
  const { rows, quality } = piece;
  const typed = textOf(at, at + 1);
  const names = [...new Set(rows.map((row) => streetNames[row]!))];
  const questions: Question[] = [];
  if (quality === 'alike' || quality === 'weak' || names.length > 1) {
    questions.push({ code: 'street/alike', typed, names });
  } else if (rows.length > 1) {
    const places = [...new Set(rows.map((row) => streetPlaces[row]!).filter(Boolean))];
    questions.push({ code: 'street/several', name: names[0]!, places });
  }
  return { street: streetRefOf(known, rows[0]!), questions };
}

type StreetRef = ReturnType<typeof streetRefOf>;

function targetsOf(
  context: ClauseContext,
  { modifiers }: Clause,
  street: StreetRef,
  questions: Question[],
): readonly Said['target'][] {
  const between = find(modifiers, 'between');
  if (between) {
    const [first, second] = [between.first, between.second].map((at) =>
      crossingAt(context, at, questions),
    );
    if (modifiers.some(({ kind }) => kind === 'parity')) questions.push({ code: 'between/side' });
    if (first && second) return [{ kind: 'between', street, between: [first, second] }];
    return [{ kind: 'street', street }];
  }
  const numbers = numbersOf(context.pieces, modifiers);
  questions.push(...numbers.questions);
  if (numbers.ranges.length > 0)
    return numbers.ranges.map((range) => ({ kind: 'numbers', street, ...range }));
  return [wholeOrSide(street, modifiers, numbers)];
}

function wholeOrSide(
  street: StreetRef,
  modifiers: readonly Modifier[],
  { except, exceptParity }: SaidNumbers,
): Said['target'] {
  const parity = find(modifiers, 'parity');
  const side = parity?.parity ?? (exceptParity && OTHER[exceptParity]);
  if (except.length === 0) {
    if (!side) return { kind: 'street', street };
    if (!parity || parity.isSide) return { kind: 'side', street, side };
  }
  return {
    kind: 'numbers',
    street,
    from: null,
    to: null,
    parity: side ?? 'all',
    except: [...except],
  };
}

const OTHER = { odd: 'even', even: 'odd' } as const;

function crossingAt(context: ClauseContext, at: number, questions: Question[]): StreetRef | null {
  const piece = context.pieces[at]!;
  if (piece.kind !== 'street') {
    questions.push({ code: 'street/unknown', typed: context.textOf(at, at + 1) });
    return null;
  }
  // two cross streets of one name are told apart by which of them is met
  const crossing = streetAt(context, at);
  questions.push(...crossing.questions.filter(({ code }) => code === 'street/alike'));
  return crossing.street;
}

/** What the modifiers that no target can hold leave to ask. */
function questionsOf(context: ClauseContext, clause: Clause): Question[] {
  const { modifiers, left } = clause;
  // "het stuk van de X tussen A en B" says which
  const isPartSaid = modifiers.some(({ kind }) => kind === 'between' || kind === 'range');
  const questions = modifiers.flatMap((each) => questionOf(context, each, isPartSaid));
  if (left.length > 0) {
    const words = left.map((at) => context.textOf(at, at + 1)).join(' ');
    questions.push({ code: 'words/left', words });
  }
  return questions;
}

function questionOf(
  { textOf }: ClauseContext,
  modifier: Modifier,
  isPartSaid: boolean,
): Question[] {
  switch (modifier.kind) {
    case 'compass':
      return [{ code: 'side/compass', typed: modifier.side }];
    case 'oneEnd':
      return [
        { code: 'between/one-end', crossing: textOf(modifier.crossing, modifier.crossing + 1) },
      ];
    case 'byHand':
      return [{ code: 'cut/by-hand' }];
    case 'around':
      return [{ code: 'streets/around' }];
    case 'part':
      return isPartSaid ? [] : [{ code: 'street/part' }];
    case 'area':
      return [{ code: 'area' }];
    default:
      return [];
  }
}

function find<Kind extends Modifier['kind']>(modifiers: readonly Modifier[], kind: Kind) {
  return modifiers.find((each): each is Extract<Modifier, { kind: Kind }> => each.kind === kind);
}
