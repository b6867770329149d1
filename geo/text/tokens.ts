/** A run of letters, a run of digits, or one other sign of a text. */
export interface Token {
  readonly kind: 'letters' | 'digits' | 'sign';
  readonly text: string;
  /** as it is compared: small, without accents */
  readonly folded: string;
  /** where it stands in the text, in UTF-16 units */
  readonly start: number;
  readonly end: number;
  /** whether it follows the one before it without a space */
  readonly isJoined: boolean;
}

/** Takes a text apart. Spaces go, but for the ends of lines, which are signs. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const start = match.index;
    return {
      kind: kindOf(match[0]),
      text: match[0],
      folded: fold(match[0]),
      start,
      end: start + match[0].length,
      isJoined: start > 0 && !/\s/.test(text[start - 1]!),
    };
  });
}

const TOKEN = /[\p{L}\p{M}]+|\d+|\n|[^\s]/gu;

function kindOf(text: string): Token['kind'] {
  if (/^\d/.test(text)) return 'digits';
  return /^[\p{L}\p{M}]/u.test(text) ? 'letters' : 'sign';
}

/** A text without capitals and accents: "Crèche" as "creche". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[øØ]/g, 'o')
    .toLowerCase();
}
