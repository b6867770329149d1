import type { Piece } from './pieces.ts';

/** What a list says of the street beside it. Numbers are places in the list of pieces. */
export type Modifier =
  | { readonly kind: 'whole' }
  | { readonly kind: 'range'; readonly range: SaidRange; readonly parity: SaidParity | null }
  /** "de even kant": one side; "de even nummers": those numbers */
  | { readonly kind: 'parity'; readonly parity: SaidParity; readonly isSide: boolean }
  | { readonly kind: 'bothSides' }
  | { readonly kind: 'compass'; readonly side: string }
  | { readonly kind: 'between'; readonly first: number; readonly second: number }
  /** "vanaf de kruising met A": where it ends is not said */
  | { readonly kind: 'oneEnd'; readonly crossing: number }
  | { readonly kind: 'except'; readonly excepted: readonly Modifier[] }
  /** "tot aan het spoor": a cut that no street makes */
  | { readonly kind: 'byHand' }
  /** "e.o.", "en zijstraten" */
  | { readonly kind: 'around' }
  /** "een stuk van", "deels": which part is not said */
  | { readonly kind: 'part' }
  /** "ten noorden van": an area, not a street */
  | { readonly kind: 'area' };

export type SaidParity = 'odd' | 'even';

/** House numbers as they are said; pieces stand for numbers. */
export interface SaidRange {
  readonly from: number | null;
  readonly to: number | null;
  /** "12-18" may also be number 12, addition 18; "2 tot 40" leaves 40 open; "onder 40" excludes it */
  readonly how: 'through' | 'dash' | 'until' | 'above' | 'below';
}

/** A modifier in the text, and where it ends. */
export interface FoundModifier {
  readonly modifier: Modifier;
  readonly to: number;
}

/**
 * The pieces as one text that patterns can be held against: S3 for a street, N3 for a number, each with
 * its place, words as they are, and a space behind each.
 */
export interface Shape {
  readonly text: string;
  /** where each piece begins in the text, and the end of the last */
  readonly starts: readonly number[];
  /** the piece that begins at a place of the text */
  readonly pieceAt: ReadonlyMap<number, number>;
}

export function shapeOf(pieces: readonly Piece[]): Shape {
  let text = '';
  const starts = pieces.map((piece, at) => {
    const start = text.length;
    text += `${symbolOf(piece, at)} `;
    return start;
  });
  starts.push(text.length);
  return { text, starts, pieceAt: new Map(starts.map((start, at) => [start, at])) };
}

function symbolOf(piece: Piece, at: number): string {
  if (piece.kind === 'street' || piece.kind === 'unknown') return `S${at}`;
  return piece.kind === 'number' ? `N${at}` : piece.word;
}

const ARTICLE = '(?:(?:de|het|t|die|deze) )?';
const CROSSING = `${ARTICLE}(?:(?:kruising|hoek) (?:met |van )?${ARTICLE})?S(\\d+) `;
const NUMBER = '(?:de )?(?:nrs )?N(\\d+) ';
const PARITY = '(on)?even ';

interface Rule {
  readonly pattern: string;
  readonly read: (groups: readonly (string | undefined)[]) => Modifier;
}

const placeIn = (group: string | undefined): number => Number(group);
const parityOf = (odd: string | undefined): SaidParity => (odd === undefined ? 'even' : 'odd');

const range = (how: SaidRange['how'], from: number | null, to: number | null): Modifier => ({
  kind: 'range',
  range: { from, to, how },
  parity: null,
});

// the first that fits is meant: the longer before the shorter
const RULES: readonly Rule[] = [
  { pattern: 'heel ', read: () => ({ kind: 'whole' }) },
  {
    pattern: '(?:aan )?(?:beide|alle) (?:kant|kanten|zijden|nrs) ',
    read: () => ({ kind: 'bothSides' }),
  },
  {
    pattern: `(?:het )?(?:stuk )?(?:tussen|vanaf|van) ${CROSSING}(?:en|tot|tot aan|tot en met|t/m|naar|-) (?:aan )?${CROSSING}`,
    read: ([first, second]) => ({
      kind: 'between',
      first: placeIn(first),
      second: placeIn(second),
    }),
  },
  {
    pattern: `(?:het )?(?:stuk )?(?:vanaf|van af|tot|tot aan|t/m|na|voorbij|voor) ${CROSSING}`,
    read: ([crossing]) => ({ kind: 'oneEnd', crossing: placeIn(crossing) }),
  },
  {
    pattern: `(?:het )?(?:stuk )?(?:vanaf|van) de kruising (?:met |van )?${ARTICLE}S(\\d+) `,
    read: ([crossing]) => ({ kind: 'oneEnd', crossing: placeIn(crossing) }),
  },
  {
    pattern: `(?:van|vanaf) ${NUMBER}(t/m|-|tot) ${NUMBER}`,
    read: ([from, how, to]) => range(HOW[how!]!, placeIn(from), placeIn(to)),
  },
  {
    pattern: `tussen ${NUMBER}en ${NUMBER}`,
    read: ([from, to]) => range('until', placeIn(from), placeIn(to)),
  },
  {
    pattern: `${NUMBER}(t/m|-|tot) ${NUMBER}`,
    read: ([from, how, to]) => range(HOW[how!]!, placeIn(from), placeIn(to)),
  },
  {
    pattern: `${NUMBER}(?:en|of) (?:hoger|verder|daarboven|meer|op|opwaarts) `,
    read: ([from]) => range('through', placeIn(from), null),
  },
  { pattern: `${NUMBER}e\\.v\\. `, read: ([from]) => range('through', placeIn(from), null) },
  {
    pattern: `${NUMBER}(?:en|of) (?:lager|daaronder|minder) `,
    read: ([to]) => range('through', null, placeIn(to)),
  },
  {
    pattern: `(?:vanaf|van af) ${NUMBER}`,
    read: ([from]) => range('through', placeIn(from), null),
  },
  {
    pattern: `(?:alles )?(?:boven|hoger dan|groter dan) ${NUMBER}`,
    read: ([from]) => range('above', placeIn(from), null),
  },
  {
    pattern: `(?:alles )?(?:onder|beneden|lager dan|kleiner dan) ${NUMBER}`,
    read: ([to]) => range('below', null, placeIn(to)),
  },
  { pattern: `t/m ${NUMBER}`, read: ([to]) => range('through', null, placeIn(to)) },
  { pattern: `tot ${NUMBER}`, read: ([to]) => range('until', null, placeIn(to)) },
  { pattern: NUMBER, read: ([number]) => range('through', placeIn(number), placeIn(number)) },
  {
    pattern: `(?:de )?${PARITY}kant `,
    read: ([odd]) => ({ kind: 'parity', parity: parityOf(odd), isSide: true }),
  },
  {
    pattern: `(?:de )?kant (?:met )?(?:de )?${PARITY}(?:nrs )?`,
    read: ([odd]) => ({ kind: 'parity', parity: parityOf(odd), isSide: true }),
  },
  {
    pattern: `(?:de )?${PARITY}nrs `,
    read: ([odd]) => ({ kind: 'parity', parity: parityOf(odd), isSide: false }),
  },
  {
    pattern: `(?:de )?nrs ${PARITY}`,
    read: ([odd]) => ({ kind: 'parity', parity: parityOf(odd), isSide: false }),
  },
  { pattern: PARITY, read: ([odd]) => ({ kind: 'parity', parity: parityOf(odd), isSide: true }) },
  {
    pattern: '(?:de )?((?:noord|oost|zuid|west|linker|rechter)(?:kant|zijde|zij))(?: |$)',
    read: ([side]) => ({ kind: 'compass', side: side! }),
  },
  {
    pattern: '(?:de )?((?:noord|oost|zuid|west)(?:elijke)?|linker|rechter|linkse|rechtse) kant ',
    read: ([side]) => ({ kind: 'compass', side: `${side} kant` }),
  },
  {
    pattern:
      '(?:alles )?(?:ten )?(?:noord|oost|zuid|west)(?:oost|west)?(?:en|elijk) van (?=(?:de |het )?S)',
    read: () => ({ kind: 'area' }),
  },
  {
    pattern: '(?:alles )?(?:boven|onder|links van|rechts van|binnen) (?=(?:de |het )?S)',
    read: () => ({ kind: 'area' }),
  },
  { pattern: '(?:en )?e\\.o\\. ', read: () => ({ kind: 'around' }) },
  {
    pattern: '(?:tot|tot aan|vanaf|voorbij|langs) (?:de|het) (?!kruising )(?:[a-z]+) ',
    read: () => ({ kind: 'byHand' }),
  },
  {
    pattern: '(?:een |het )?(?:groot |klein |eerste |laatste )?stuk ',
    read: () => ({ kind: 'part' }),
  },
  { pattern: '(?:voor )?(?:een )?deels ', read: () => ({ kind: 'part' }) },
];

const HOW: Readonly<Record<string, SaidRange['how']>> = {
  't/m': 'through',
  '-': 'dash',
  tot: 'until',
};

const COMPILED = RULES.map(({ pattern, read }) => ({ regex: new RegExp(pattern, 'y'), read }));
const BESIDE = new RegExp(`(?:de )?${PARITY}(?:nrs |kant )?`, 'y');
const EXCEPT = /behalve /y;
const NEXT_EXCEPTED = /(?:, |en |\/ )(?=(?:de )?(?:nrs )?N\d+ |(?:on)?even )/y;

/** The modifier that begins at a place in the text of a shape; null when none does. */
export function modifierAt({ text }: Shape, at: number): FoundModifier | null {
  const excepted = matchAt(EXCEPT, text, at);
  if (excepted) return exceptAt(text, excepted.to);
  return rangeWithParity(text, at) ?? plainAt(text, at);
}

/** "oneven 1 t/m 19", "2 t/m 40 even": a parity beside a range belongs to it. */
function rangeWithParity(text: string, at: number): FoundModifier | null {
  const before = matchAt(BESIDE, text, at);
  const found = plainAt(text, before?.to ?? at);
  if (found?.modifier.kind !== 'range') return null;
  if (before)
    return { ...found, modifier: { ...found.modifier, parity: parityOf(before.groups[0]) } };
  const after = matchAt(BESIDE, text, found.to);
  // "1 t/m 9 even kant van de X": the parity goes with what follows
  if (!after || /^(?:van|aan|op) (?:de |het )?S\d/.test(text.slice(after.to))) return found;
  return { modifier: { ...found.modifier, parity: parityOf(after.groups[0]) }, to: after.to };
}

function plainAt(text: string, at: number): FoundModifier | null {
  for (const { regex, read } of COMPILED) {
    const match = matchAt(regex, text, at);
    if (match) return { modifier: read(match.groups), to: match.to };
  }
  return null;
}

function exceptAt(text: string, at: number): FoundModifier | null {
  const excepted: Modifier[] = [];
  let to = at;
  for (;;) {
    const found = rangeWithParity(text, to) ?? plainAt(text, to);
    if (!found || !['range', 'parity', 'between'].includes(found.modifier.kind)) break;
    excepted.push(found.modifier);
    to = found.to;
    const next = matchAt(NEXT_EXCEPTED, text, to);
    if (!next) break;
    to = next.to;
  }
  return excepted.length > 0 ? { modifier: { kind: 'except', excepted }, to } : null;
}

function matchAt(regex: RegExp, text: string, at: number) {
  regex.lastIndex = at;
  const match = regex.exec(text);
  return match && { groups: match.slice(1) as (string | undefined)[], to: regex.lastIndex };
}
