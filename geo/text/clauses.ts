import { modifierAt, type Modifier, type Shape } from './modifiers.ts';
import type { Piece } from './pieces.ts';
import { isFiller } from './words.ts';

/** A street of a list, and all that is said of it; places are those of pieces. */
export interface Clause {
  /** null when nothing says which street is meant */
  readonly street: number | null;
  readonly modifiers: readonly Modifier[];
  /** words that were not understood */
  readonly left: readonly number[];
  /** the pieces that it is made of run from `from` up to, not including, `to` */
  readonly from: number;
  readonly to: number;
  /** "A en B even kant": what is said of the next street may be meant for this one, too */
  readonly isJoined: boolean;
}

/** Tells which words of a list belong to which street. */
export function clausesOf(pieces: readonly Piece[], shape: Shape): readonly Clause[] {
  const gathering = gatherClauses(pieces);
  // what stands between the last thing that means something and this one
  let separator: Separator = 'none';
  for (let at = 0; at < pieces.length;) {
    const found = modifierAt(shape, shape.starts[at]!);
    const to = found ? shape.pieceAt.get(found.to)! : at + 1;
    const piece = pieces[at]!;
    const word = wordOf(piece);
    if (found) {
      gathering.modify(found.modifier, at, isOfNext(shape, to, separator !== 'none'));
    } else if (word === null) {
      gathering.name(at, separator);
    } else if (SEPARATOR.test(word)) {
      separator = separatorOf(word);
    } else if (!isFiller(word)) {
      gathering.leave(at, separator === 'hard');
    }
    if (found || word === null) separator = 'none';
    at = to;
  }
  return gathering.done();
}

type Separator = 'none' | 'soft' | 'hard' | 'and';

/** Puts together what is said of one street after another. */
function gatherClauses(pieces: readonly Piece[]) {
  const done: Clause[] = [];
  // the clause of the street that was named last, and what was said of the one to come
  let open = emptyClause(0);
  let ahead = emptyClause(0);
  const close = (at: number) => {
    if (isSomething(open)) done.push({ ...open, to: lastUsed(pieces, open, at) });
  };
  const add = (isAhead: boolean, at: number): OpenClause => {
    const clause = isAhead || open.street === null || ahead.left.length > 0 ? ahead : open;
    if (!isSomething(clause)) clause.from = at;
    return clause;
  };
  return {
    modify: (modifier: Modifier, at: number, isAhead: boolean) =>
      add(isAhead, at).modifiers.push(modifier),
    leave: (at: number, isAhead: boolean) => add(isAhead, at).left.push(at),
    name: (street: number, separator: Separator) => {
      const isSaid = isSomething(ahead);
      open.isJoined = separator === 'and' && open.modifiers.length === 0 && !isSaid;
      close(isSaid ? ahead.from : street);
      open = { ...(isSaid ? ahead : emptyClause(street)), street };
      ahead = emptyClause(street);
    },
    done: () => {
      close(isSomething(ahead) ? ahead.from : pieces.length);
      open = ahead;
      close(pieces.length);
      return done;
    },
  };
}

interface OpenClause {
  street: number | null;
  modifiers: Modifier[];
  left: number[];
  from: number;
  isJoined: boolean;
}

const emptyClause = (from: number): OpenClause => ({
  street: null,
  modifiers: [],
  left: [],
  from,
  isJoined: false,
});

const isSomething = ({ street, modifiers, left }: OpenClause) =>
  street !== null || modifiers.length > 0 || left.length > 0;

const separatorOf = (word: string): Separator =>
  word === 'en' ? 'and' : /^[\n;.]$/.test(word) ? 'hard' : 'soft';

const SEPARATOR = /^([\n;.,:()+/*•·|&-]|en|of|daarnaast|verder)$/;
const wordOf = (piece: Piece): string | null => (piece.kind === 'word' ? piece.word : null);

/**
 * Whether what ends at a piece is said of the street that comes: "de even kant van de Meentweg", and,
 * after a separator, "hele Vondellaan".
 */
function isOfNext({ text, starts }: Shape, at: number, mayFollow: boolean): boolean {
  const rest = text.slice(starts[at]);
  if (/^(?:[^,;.\n()S]+ )?(?:van|aan|op) (?:de |het |t )?S\d+ (?!(?:tot|t\/m|naar) )/.test(rest))
    return true;
  return mayFollow && /^(?:de |het |t )?S\d/.test(rest);
}

function lastUsed(pieces: readonly Piece[], clause: OpenClause, at: number): number {
  let to = at;
  while (to > clause.from + 1 && isLoose(pieces[to - 1]!)) to--;
  return to;
}

/** Separators and fillers at the end belong to nothing. */
function isLoose(piece: Piece): boolean {
  const word = wordOf(piece);
  return word !== null && word !== ')' && (SEPARATOR.test(word) || isFiller(word));
}
